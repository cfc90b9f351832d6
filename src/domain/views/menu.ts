import type { Locale } from '../../schema/locale.ts';
import type { Topic } from '../../schema/topic.ts';
import { formatDate } from '../../lib/format.ts';
import { strings } from '../../lib/i18n/index.ts';
import { once } from '../../lib/once.ts';
import type { Slots } from '../../lib/slots.ts';
import { localPath } from '../../lib/url.ts';
import { storiesIn, type Archive, type Link } from '../archive.ts';
import { shortName } from '../members.ts';
import { countByTopic, countByYear, yearOf, type Story } from '../news.ts';
import { storiesAbout } from '../related.ts';

export const yearRoute = (year: string): string => `/news/${year}/`;
export const topicRoute = (topic: Topic): string => `/news/topics/${topic}/`;

/** How many organisations the menu names before it leads to all of them. */
const organisationsInMenu = 8;

export interface MenuLink extends Link {
  current: 'page' | undefined;
}

/** How many stories each year, topic and organisation has. */
const countsIn = once((stories: readonly Story[]) => ({
  years: countByYear(stories),
  topics: countByTopic(stories),
}));

const busiestIn = (archive: Archive, locale: Locale) => {
  const stories = storiesIn(archive, locale);
  const newest = stories[0] && yearOf(stories[0]);
  const past = stories.filter((story) => yearOf(story) !== newest);
  const weighed = past.length > 0 ? past : stories;
  return archive.organisations
    .map((one) => ({
      one,
      weight: storiesAbout(weighed, one.slug).length,
      count: storiesAbout(stories, one.slug).length,
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, organisationsInMenu);
};
/**
 * The organisations with the most stories before the newest year: they are the same from story to
 * story, and so is what stands beside every list.
 */
const busiest = once((archive: Archive) => ({
  en: busiestIn(archive, 'en'),
  zh: busiestIn(archive, 'zh'),
}));

/** The ways into the archive: by year, topic and organisation. Their counts are put in last. */
export const archiveMenu = (archive: Archive, locale: Locale, route: string) => {
  const { years, topics } = countsIn(storiesIn(archive, locale));
  const { topicNames } = strings(locale);
  const link = (to: string, label: string): MenuLink => ({
    label,
    href: localPath(locale, to),
    current: to === route ? 'page' : undefined,
  });
  return {
    years: years.map(({ key }) => link(yearRoute(key), formatDate(locale, key))),
    topics: topics.map(({ key }) => link(topicRoute(key), topicNames[key])),
    organisations: busiest(archive)[locale].map(({ one }) =>
      link(one.route, shortName(one, locale)),
    ),
  };
};

/** Where the number of stories stands that a link of the menu leads to. */
export const menuSlot = (href: string): string => `stories ${href}`;

/** How many stories each link of the menu leads to. */
export const menuSlots = (archive: Archive, locale: Locale): Slots => {
  const { years, topics } = countsIn(storiesIn(archive, locale));
  const counted = [
    ...years.map(({ key, count }) => ({ route: yearRoute(key), count })),
    ...topics.map(({ key, count }) => ({ route: topicRoute(key), count })),
    ...busiest(archive)[locale].map(({ one, count }) => ({ route: one.route, count })),
  ];
  return Object.fromEntries(
    counted.map(({ route, count }) => [menuSlot(localPath(locale, route)), String(count)]),
  );
};

export type ArchiveMenu = ReturnType<typeof archiveMenu>;
