import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { findSources, storiesIn, type Archive } from '../archive.ts';
import { compositionOf } from '../base.ts';
import { byRelation, countByKind, type Organisation } from '../members.ts';
import { inEveryLanguage } from './meta.ts';

/** The directory of organisations, and what is known of the members. */
export const membersView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  return {
    meta: inEveryLanguage(locale, {
      route: '/members/',
      title: t.membersTitle,
      description: t.membersDescription,
    }),
    composition: compositionOf(archive.base),
    groups: byRelation(archive.organisations),
    kinds: countByKind(archive.organisations),
    total: archive.organisations.length,
  };
};

/** The page of one organisation. */
export const organisationView = (archive: Archive, locale: Locale, organisation: Organisation) => ({
  meta: inEveryLanguage(locale, {
    route: organisation.route,
    title: organisation.name[locale],
    description: organisation.summary[locale],
  }),
  organisation,
  stories: storiesIn(archive, locale).filter((story) =>
    story.organisations.includes(organisation.slug),
  ),
  sources: findSources(archive, organisation.sources),
});
