import type { Locale } from '../../schema/locale.ts';
import { formatDate } from '../../lib/format.ts';
import { strings } from '../../lib/i18n/index.ts';
import { localPath } from '../../lib/url.ts';
import { basePages, storiesIn, type Archive, type Link } from '../archive.ts';
import { pageDay } from '../changed.ts';
import { listGraph } from '../graph/list.ts';
import { sourceNode } from '../graph/source.ts';
import { storyRoute } from '../news.ts';
import { sourcesByYear, sourceYearRoute, undated, type Source } from '../sources.ts';
import { inEveryLanguage } from './meta.ts';

/** What rests on sources, with where a reader finds it. */
const restingPages = (archive: Archive, locale: Locale) => [
  ...storiesIn(archive, locale).map(({ title, route, sources }) => ({
    label: title,
    route,
    sources,
  })),
  ...[...archive.organisations, ...basePages(archive)].map(({ name, route, sources }) => ({
    label: name[locale],
    route,
    sources,
  })),
  ...archive.base.facts.map(({ label, about, sources }) => ({
    label: label[locale],
    route: about === 'alliance' ? '/alliance/' : `/base/${about}/`,
    sources,
  })),
  ...archive.base.milestones.map(({ title, story, place, sources }) => ({
    label: title[locale],
    route: story ? storyRoute(story) : `/base/${place}/`,
    sources,
  })),
  ...archive.pages
    .filter((page) => page.locale === locale)
    .map(({ title, route, sources }) => ({ label: title, route, sources })),
];

/** Links to everything that rests on each source, by the id of the source. */
const restsBySource = (archive: Archive, locale: Locale): Map<string, Link[]> => {
  const rests = new Map<string, Link[]>();
  for (const { label, route, sources } of restingPages(archive, locale)) {
    const link = { label, href: localPath(locale, route) };
    for (const id of sources) {
      const known = rests.get(id);
      if (known) known.push(link);
      else rests.set(id, [link]);
    }
  }
  return rests;
};

export interface SourceUse {
  source: Source;
  rests: Link[];
}

const yearName = (locale: Locale, year: string): string =>
  year === undated ? strings(locale).undated : formatDate(locale, year);

/** The ways into the list: a link for each year, with the number of its sources. */
const yearMenu = (archive: Archive, locale: Locale) =>
  sourcesByYear(archive.sources).map(({ year, sources }) => ({
    year,
    label: yearName(locale, year),
    href: localPath(locale, sourceYearRoute(year)),
    count: sources.length,
  }));

export type SourceYearLink = ReturnType<typeof yearMenu>[number];

/** The page on sources: what they are, and how many each year has. */
export const sourcesView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const years = yearMenu(archive, locale);
  return {
    meta: inEveryLanguage(locale, {
      route: '/sources/',
      title: t.sourcesTitle,
      description: t.sourcesDescription,
      changed: pageDay([], archive.sources),
      trail: [],
      pageType: 'CollectionPage',
      graph: listGraph(
        locale,
        '/sources/',
        years.map(({ label: name, href }) => ({ name, href })),
      ),
      found: { kind: 'page' },
    }),
    years,
  };
};

/** The sources of each year, with what rests on them. */
export const sourceYearViews = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const menu = yearMenu(archive, locale);
  const rests = restsBySource(archive, locale);
  return sourcesByYear(archive.sources).map(({ year, sources }) => ({
    year,
    view: {
      meta: inEveryLanguage(locale, {
        route: sourceYearRoute(year),
        title: t.sourcesOfYear(yearName(locale, year)),
        description: t.sourcesOfYearDescription(yearName(locale, year), sources.length),
        changed: pageDay([], sources),
        trail: [{ label: t.sources, route: '/sources/' }],
        pageType: 'CollectionPage',
        graph: (site: URL) => sources.map((source) => sourceNode(locale, source, site)),
        found: { kind: 'page' },
        ...(year !== undated && { date: year }),
      }),
      year,
      menu,
      sources: sources.map((source): SourceUse => ({ source, rests: rests.get(source.id) ?? [] })),
    },
  }));
};
