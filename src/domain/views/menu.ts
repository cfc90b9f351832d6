import type { Locale } from '../../schema/locale.ts';
import type { Topic } from '../../schema/topic.ts';
import { formatDate } from '../../lib/format.ts';
import { strings } from '../../lib/i18n/index.ts';
import { once } from '../../lib/once.ts';
import { localPath } from '../../lib/url.ts';
import { storiesIn, type Archive, type Link } from '../archive.ts';
import { shortName } from '../members.ts';
import { countByTopic, countByYear, type Story } from '../news.ts';
import { storiesAbout } from '../related.ts';

export const yearRoute = (year: string): string => `/news/${year}/`;
export const topicRoute = (topic: Topic): string => `/news/topics/${topic}/`;

/** How many organisations the menu names before it leads to all of them. */
const organisationsInMenu = 8;

export interface CountedLink extends Link {
  count: number;
  current: 'page' | undefined;
}

/** How many stories each year, topic and organisation has. */
const countsIn = once((stories: readonly Story[]) => ({
  years: countByYear(stories),
  topics: countByTopic(stories),
}));

const busiestIn = (archive: Archive, locale: Locale) =>
  archive.organisations
    .map((one) => ({ one, count: storiesAbout(storiesIn(archive, locale), one.slug).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, organisationsInMenu);
/** The organisations with the most stories. */
const busiest = once((archive: Archive) => ({
  en: busiestIn(archive, 'en'),
  zh: busiestIn(archive, 'zh'),
}));

/** The ways into the archive: by year, topic and organisation, each with its number of stories. */
export const archiveMenu = (archive: Archive, locale: Locale, route: string) => {
  const { years, topics } = countsIn(storiesIn(archive, locale));
  const { topicNames } = strings(locale);
  const link = (to: string, label: string, count: number): CountedLink => ({
    label,
    href: localPath(locale, to),
    count,
    current: to === route ? 'page' : undefined,
  });
  return {
    years: years.map(({ key, count }) => link(yearRoute(key), formatDate(locale, key), count)),
    topics: topics.map(({ key, count }) => link(topicRoute(key), topicNames[key], count)),
    organisations: busiest(archive)[locale].map(({ one, count }) =>
      link(one.route, shortName(one, locale), count),
    ),
  };
};

export type ArchiveMenu = ReturnType<typeof archiveMenu>;
