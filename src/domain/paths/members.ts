import {
  filteredMembersViews,
  membersView,
  organisationStoryViews,
  organisationView,
} from '../views/members.ts';
import { inEachLocale, keyed, single } from './keyed.ts';

export const membersPaths = single(membersView);

export const filteredMembersPaths = keyed(
  inEachLocale((archive, locale) =>
    filteredMembersViews(archive, locale).map(({ facet, value, view }) => ({
      params: { facet, value },
      props: view,
    })),
  ),
);

export const organisationPaths = keyed(
  inEachLocale((archive, locale) =>
    archive.organisations.map((organisation) => ({
      params: { slug: organisation.slug },
      props: organisationView(archive, locale, organisation),
    })),
  ),
);

export const organisationStoryPaths = keyed(
  inEachLocale((archive, locale) =>
    archive.organisations.flatMap((organisation) =>
      organisationStoryViews(archive, locale, organisation).map(({ page, view }) => ({
        params: { slug: organisation.slug, page },
        props: view,
      })),
    ),
  ),
);
