import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { titleOf } from '../../lib/title.ts';
import { localPath } from '../../lib/url.ts';
import { findSources, storiesIn, type Archive } from '../archive.ts';
import {
  byRelation,
  facetNames,
  facets,
  facetValues,
  type FacetValue,
  type Organisation,
} from '../members.ts';
import { pageDay } from '../changed.ts';
import { listGraph } from '../graph/list.ts';
import { entryGraph } from '../graph/named.ts';
import { compositionView } from './composition.ts';
import { ecosystemView } from './ecosystem.ts';
import { storiesAbout } from '../related.ts';
import { inEveryLanguage } from './meta.ts';
import { entryStoryViews } from './news.ts';
import { partsOf } from './parts.ts';

const facetLabel = (locale: Locale, { facet, value }: Pick<FacetValue, 'facet' | 'value'>) => {
  const t = strings(locale);
  const names: Record<string, string> = { ...t.relationNames, ...t.kindNames, ...t.stageNames };
  const facetTitles = { relation: t.relation, kind: t.kind, 'value-chain': t.valueChain };
  return { title: facetTitles[facet], label: names[value] ?? value };
};

/** The rows of links that divide the directory, with the number of organisations on each page. */
const filterMenu = (archive: Archive, locale: Locale, route: string) =>
  facetNames.map((facet) => ({
    facet,
    title: facetLabel(locale, { facet, value: '' }).title,
    values: facetValues(archive.organisations)
      .filter((one) => one.facet === facet)
      .map((one) => ({
        value: one.value,
        label: facetLabel(locale, one).label,
        href: localPath(locale, one.route),
        count: one.count,
        current: one.route === route ? ('true' as const) : undefined,
      })),
  }));

export type FilterMenu = ReturnType<typeof filterMenu>;

/** An organisation as the directory shows it. */
const listed = (archive: Archive, locale: Locale, organisation: Organisation) => ({
  organisation,
  stories: storiesAbout(storiesIn(archive, locale), organisation.slug).length,
});

const directory = (archive: Archive, locale: Locale, organisations: readonly Organisation[]) =>
  byRelation(organisations).map(({ relation, organisations: group }) => ({
    relation,
    items: group.map((one) => listed(archive, locale, one)),
  }));

export type DirectoryGroup = ReturnType<typeof directory>[number];

const directoryGraph = (locale: Locale, route: string, groups: readonly DirectoryGroup[]) => ({
  pageType: 'CollectionPage' as const,
  graph: listGraph(
    locale,
    route,
    groups.flatMap(({ items }) =>
      items.map(({ organisation: { name, route: own } }) => ({
        name: name[locale],
        href: localPath(locale, own),
      })),
    ),
  ),
});

const membersTrail = (locale: Locale) => [{ label: strings(locale).members, route: '/members/' }];

/** The directory of organisations, and what is known of the members. */
export const membersView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const groups = directory(archive, locale, archive.organisations);
  return {
    meta: inEveryLanguage(locale, {
      route: '/members/',
      title: t.membersTitle,
      description: t.membersDescription,
      changed: pageDay(storiesIn(archive, locale), archive.organisations),
      trail: [],
      ...directoryGraph(locale, '/members/', groups),
    }),
    composition: compositionView(archive),
    ecosystem: ecosystemView(archive),
    groups,
    menu: filterMenu(archive, locale, '/members/'),
    total: archive.organisations.length,
  };
};

/** The part of the directory under each value of each facet, for readers without JavaScript. */
export const filteredMembersViews = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  return facetValues(archive.organisations).map((one) => {
    const { title, label } = facetLabel(locale, one);
    const organisations = archive.organisations.filter((organisation) =>
      facets[one.facet].has(organisation, one.value),
    );
    const groups = directory(archive, locale, organisations);
    return {
      facet: one.facet,
      value: one.value,
      view: {
        meta: inEveryLanguage(locale, {
          route: one.route,
          title: t.membersFiltered(title, label),
          description: t.membersFilteredDescription(label, one.count),
          changed: pageDay(storiesIn(archive, locale), organisations),
          trail: membersTrail(locale),
          ...directoryGraph(locale, one.route, groups),
        }),
        groups,
        menu: filterMenu(archive, locale, one.route),
        total: one.count,
      },
    };
  });
};

/** The pages of the list of stories about an organisation. */
const organisationParts = (archive: Archive, locale: Locale, { slug, route }: Organisation) =>
  partsOf(
    locale,
    route,
    {
      en: storiesAbout(storiesIn(archive, 'en'), slug),
      zh: storiesAbout(storiesIn(archive, 'zh'), slug),
    },
    { below: `${route}stories/` },
  );

/** The pages of its stories that follow the page of an organisation. */
export const organisationStoryViews = (
  archive: Archive,
  locale: Locale,
  organisation: Organisation,
) =>
  entryStoryViews(archive, locale, {
    name: titleOf(organisation.name[locale], organisation.aliases?.[locale]),
    route: organisation.route,
    parts: organisationParts(archive, locale, organisation),
    trail: membersTrail(locale),
  });

/** The page of one organisation. */
export const organisationView = (archive: Archive, locale: Locale, organisation: Organisation) => {
  const stories = storiesAbout(storiesIn(archive, locale), organisation.slug);
  return {
    meta: inEveryLanguage(locale, {
      route: organisation.route,
      title: titleOf(organisation.name[locale], organisation.aliases?.[locale]),
      description: organisation.summary[locale],
      changed: pageDay(stories, [organisation]),
      trail: membersTrail(locale),
      pageType: 'ProfilePage',
      graph: entryGraph(locale, organisation),
      found: { kind: 'organisation' },
      hasFeed: stories.some(({ stage }) => stage === 'published'),
    }),
    organisation,
    ...organisationParts(archive, locale, organisation)[0],
    sources: findSources(archive, organisation.sources),
  };
};
