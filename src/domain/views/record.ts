import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { localPath } from '../../lib/url.ts';
import type { PageMeta } from '../../lib/head.ts';
import {
  baseLinks,
  basePages,
  findSources,
  storiesIn,
  type Archive,
  type Link,
} from '../archive.ts';
import { compositionOf, groupFacts, type Milestone, type Place, type Programme } from '../base.ts';
import { byRelation, countByKind, type Organisation } from '../members.ts';
import type { StandingPage } from '../pages.ts';
import { storyRoute } from '../news.ts';
import type { Source } from '../sources.ts';
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

/** A milestone with the address of the story that tells it. */
export interface TimelineItem extends Milestone {
  href: string | undefined;
}

const timeline = (archive: Archive, locale: Locale, place?: string): TimelineItem[] =>
  archive.base.milestones
    .filter((milestone) => !place || milestone.place === place)
    .map((milestone) => ({
      ...milestone,
      href: storiesIn(archive, locale).find(({ slug }) => slug === milestone.story)?.href,
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
    }),
    main: archive.base.places[0],
    places: archive.base.places,
    programmes: archive.base.programmes,
    timeline: timeline(archive, locale),
    factGroups: groupFacts(facts),
    sources: archive.sources,
  };
};

/** The page of one place or programme of the base. */
export const baseEntryView = (archive: Archive, locale: Locale, item: Place | Programme) => {
  const within = item.type === 'place' && item.within ? [item.within] : [];
  const held = archive.base.places.filter((place) => place.within === item.slug);
  return {
    meta: inEveryLanguage(locale, {
      route: item.route,
      title: item.name[locale],
      description: item.summary[locale],
    }),
    item,
    within: baseLinks(archive, locale, within),
    holds: baseLinks(
      archive,
      locale,
      held.map(({ slug }) => slug),
    ),
    factGroups: groupFacts(archive.base.facts.filter(({ about }) => about === item.slug)),
    timeline: timeline(archive, locale, item.slug),
    stories: storiesIn(archive, locale).filter((story) => story.base.includes(item.slug)),
    sources: findSources(archive, item.sources),
    allSources: archive.sources,
  };
};

/** The page of the alliance: a standing text, with its composition, stories and sources. */
export const allianceView = (archive: Archive, page: StandingPage) => ({
  ...standingPageView(archive, page),
  composition: compositionOf(archive.base),
  stories: storiesIn(archive, page.locale).filter(({ topics }) => topics.includes('alliance')),
});

/** A standing page. */
export const standingPageView = (archive: Archive, page: StandingPage) => ({
  meta: {
    locale: page.locale,
    route: page.route,
    title: page.title,
    description: page.summary,
    languages: page.languages,
  } satisfies PageMeta,
  page,
  sources: findSources(archive, page.sources),
});

/** Everything that names a source, as links. */
const restingOn = (archive: Archive, locale: Locale, id: string): Link[] => {
  const rests = ({ sources }: { sources: readonly string[] }) => sources.includes(id);
  const named = [...archive.organisations, ...basePages(archive)].filter(rests);
  const facts = archive.base.facts.filter(rests);
  const milestones = archive.base.milestones.filter(rests);
  const links = [
    ...storiesIn(archive, locale)
      .filter(rests)
      .map(({ title, route }) => ({ label: title, route })),
    ...named.map(({ name, route }) => ({ label: name[locale], route })),
    ...facts.map(({ label, about }) => ({
      label: label[locale],
      route: about === 'alliance' ? '/alliance/' : `/base/${about}/`,
    })),
    ...milestones.map(({ title, story, place }) => ({
      label: title[locale],
      route: story ? storyRoute(story) : `/base/${place}/`,
    })),
    ...archive.pages
      .filter((page) => page.locale === locale && rests(page))
      .map(({ title, route }) => ({ label: title, route })),
  ];
  return links.map(({ label, route }) => ({ label, href: localPath(locale, route) }));
};

export interface SourceUse {
  source: Source;
  rests: Link[];
}

/** Every source with what rests on it. */
export const sourcesView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  return {
    meta: inEveryLanguage(locale, {
      route: '/sources/',
      title: t.sourcesTitle,
      description: t.sourcesDescription,
    }),
    sources: archive.sources.map((source): SourceUse => ({
      source,
      rests: restingOn(archive, locale, source.id),
    })),
  };
};

/** The search page. */
export const searchView = (locale: Locale) => {
  const t = strings(locale);
  return {
    meta: inEveryLanguage(locale, {
      route: '/search/',
      title: t.searchTitle,
      description: t.searchDescription,
      hidden: true,
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
