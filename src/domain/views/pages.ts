import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import type { PageMeta } from '../../lib/head.ts';
import { byCode } from '../../lib/order.ts';
import { findSources, storiesIn, type Archive } from '../archive.ts';
import type { StandingPage } from '../pages.ts';
import { latestDay, pageDay } from '../changed.ts';
import { allianceGraph } from '../graph/alliance.ts';
import { compositionView } from './composition.ts';
import { inEveryLanguage } from './meta.ts';

/** The page of the alliance: a standing text, with its composition, stories and sources. */
export const allianceView = (archive: Archive, page: StandingPage) => {
  const view = standingPageView(archive, page);
  const composition = compositionView(archive);
  const stories = storiesIn(archive, page.locale).filter(({ topics }) =>
    topics.includes('alliance'),
  );
  return {
    ...view,
    meta: {
      ...view.meta,
      changed: latestDay([page.updated, composition?.fact.changed, pageDay(stories)]),
      pageType: 'AboutPage',
      graph: allianceGraph(page, composition),
    } satisfies PageMeta,
    composition,
    stories,
  };
};

/** The page on corrections: a standing text, with every change to a published story. */
export const correctionsView = (archive: Archive, page: StandingPage) => {
  const view = standingPageView(archive, page);
  const changes = archive.stories
    .filter((story) => story.locale === page.locale)
    .flatMap((story) => (story.changes ?? []).map((change) => ({ ...change, story })))
    .toSorted((a, b) => byCode(b.date, a.date));
  return {
    ...view,
    meta: { ...view.meta, changed: latestDay([page.updated, changes[0]?.date]) },
    changes,
  };
};

/** A standing page. */
export const standingPageView = (archive: Archive, page: StandingPage) => {
  const meta: PageMeta = {
    locale: page.locale,
    route: page.route,
    title: page.title,
    description: page.summary,
    languages: page.languages,
    changed: page.updated,
    trail: [],
    found: { kind: 'page' },
  };
  return { meta, page, sources: findSources(archive, page.sources) };
};

/** The search page. */
export const searchView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  return {
    meta: inEveryLanguage(locale, {
      route: '/search/',
      title: t.searchTitle,
      description: t.searchDescription,
      changed: pageDay(storiesIn(archive, locale)),
      pageType: 'SearchResultsPage',
    }),
  };
};

/** The page for an address that leads nowhere. */
export const notFoundView = (locale: Locale) => {
  const t = strings(locale);
  return {
    meta: inEveryLanguage(locale, {
      route: '/',
      title: t.notFoundTitle,
      description: t.notFoundText,
      isError: true,
    }),
  };
};
