import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { titleOf } from '../../lib/title.ts';
import { localPath } from '../../lib/url.ts';
import {
  baseLinks,
  basePages,
  findSources,
  organisationLinks,
  storiesIn,
  type Archive,
} from '../archive.ts';
import {
  distanceFacts,
  entriesAbout,
  featuredFacts,
  groupFacts,
  targetsByYear,
  type Milestone,
  type Place,
  type Programme,
} from '../base.ts';
import { listGraph } from '../graph/list.ts';
import { entryGraph } from '../graph/named.ts';
import { pageDay } from '../changed.ts';
import { storiesAt, storyBySlug } from '../related.ts';
import { toScale } from '../scale.ts';
import { byRelation } from '../members.ts';
import { inEveryLanguage } from './meta.ts';
import { entryStoryViews } from './news.ts';
import { partsOf } from './parts.ts';

/** A milestone with the address of the story that tells it. */
export interface TimelineItem extends Milestone {
  href: string | undefined;
}

/** The milestones of the base, or of one place of it. */
export const baseTimeline = (archive: Archive, locale: Locale, place?: string): TimelineItem[] =>
  archive.base.milestones
    .filter((milestone) => !place || milestone.place === place)
    .map((milestone) => ({
      ...milestone,
      href: milestone.story && storyBySlug(storiesIn(archive, locale), milestone.story)?.href,
    }));

/** The page of the industry base. */
export const baseView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const facts = archive.base.facts.filter(({ about }) => about !== 'alliance');
  return {
    meta: inEveryLanguage(locale, {
      route: '/base/',
      title: t.baseTitle,
      description: t.baseDescription,
      changed: pageDay([], entriesAbout(archive.base)),
      trail: [],
      pageType: 'CollectionPage',
      graph: listGraph(
        locale,
        '/base/',
        basePages(archive).map(({ name, route }) => ({
          name: name[locale],
          href: localPath(locale, route),
        })),
      ),
      found: { kind: 'base' },
    }),
    main: archive.base.places[0],
    featured: featuredFacts(archive.base),
    places: archive.base.places,
    programmes: archive.base.programmes,
    timeline: baseTimeline(archive, locale),
    scale: toScale(archive, locale),
    distances: distanceFacts(archive.base),
    firms: byRelation(archive.organisations)
      .filter(({ relation }) => relation.startsWith('base-'))
      .map(({ relation, organisations }) => ({
        relation,
        links: organisationLinks(
          archive,
          locale,
          organisations.map(({ slug }) => slug),
        ),
      })),
    factGroups: groupFacts(facts),
    years: targetsByYear(facts),
    sources: archive.sources,
  };
};

const baseTrail = (locale: Locale) => [{ label: strings(locale).base, route: '/base/' }];

/** The pages of the list of stories about a place or a programme. */
const baseEntryParts = (archive: Archive, locale: Locale, { slug, route }: Place | Programme) =>
  partsOf(
    locale,
    route,
    {
      en: storiesAt(storiesIn(archive, 'en'), slug),
      zh: storiesAt(storiesIn(archive, 'zh'), slug),
    },
    { below: `${route}stories/` },
  );

/** The pages of its stories that follow the page of a place or a programme. */
export const baseEntryStoryViews = (archive: Archive, locale: Locale, item: Place | Programme) =>
  entryStoryViews(archive, locale, {
    name: titleOf(item.name[locale]),
    route: item.route,
    parts: baseEntryParts(archive, locale, item),
    trail: baseTrail(locale),
  });

/** The page of one place or programme of the base. */
export const baseEntryView = (archive: Archive, locale: Locale, item: Place | Programme) => {
  const within = item.type === 'place' && item.within ? [item.within] : [];
  const stories = storiesAt(storiesIn(archive, locale), item.slug);
  const held = archive.base.places.filter((place) => place.within === item.slug);
  return {
    meta: inEveryLanguage(locale, {
      route: item.route,
      title: titleOf(item.name[locale]),
      description: item.summary[locale],
      changed: pageDay(stories, entriesAbout(archive.base, item.slug)),
      trail: baseTrail(locale),
      graph: entryGraph(locale, item),
      found: { kind: 'base' },
    }),
    item,
    within: baseLinks(archive, locale, within),
    holds: baseLinks(
      archive,
      locale,
      held.map(({ slug }) => slug),
    ),
    factGroups: groupFacts(archive.base.facts.filter(({ about }) => about === item.slug)),
    timeline: baseTimeline(archive, locale, item.slug),
    ...baseEntryParts(archive, locale, item)[0],
    sources: findSources(archive, item.sources),
    allSources: archive.sources,
  };
};
