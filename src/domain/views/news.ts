import { locales, type Locale } from '../../schema/locale.ts';
import type { Topic } from '../../schema/topic.ts';
import type { PageMeta } from '../../lib/head.ts';
import { strings } from '../../lib/i18n/index.ts';
import { formatDate } from '../../lib/format.ts';
import { localPath } from '../../lib/url.ts';
import {
  baseLinks,
  findSources,
  organisationLinks,
  storiesIn,
  type Archive,
  type Link,
} from '../archive.ts';
import {
  countByTopic,
  countByYear,
  neighbours,
  relatedStories,
  yearOf,
  type Story,
} from '../news.ts';
import { shortName } from '../members.ts';
import { distanceFacts, targetsByYear } from '../base.ts';
import { compositionView } from './composition.ts';
import { inEveryLanguage } from './meta.ts';

export const storiesPerPage = 10;

export const yearRoute = (year: string): string => `/news/${year}/`;
export const topicRoute = (topic: Topic): string => `/news/topics/${topic}/`;

/** How many organisations the menu names before it leads to all of them. */
const organisationsInMenu = 8;

export interface CountedLink extends Link {
  count: number;
  current: boolean;
}

/** The ways into the archive: by year and by topic, each with its number of stories. */
export const archiveMenu = (archive: Archive, locale: Locale, route: string) => {
  const stories = storiesIn(archive, locale);
  const { topicNames } = strings(locale);
  const link = (to: string, label: string, count: number): CountedLink => ({
    label,
    href: localPath(locale, to),
    count,
    current: to === route,
  });
  return {
    years: countByYear(stories).map(({ key, count }) =>
      link(yearRoute(key), formatDate(locale, key), count),
    ),
    topics: countByTopic(stories).map(({ key, count }) =>
      link(topicRoute(key), topicNames[key], count),
    ),
    organisations: archive.organisations
      .map((one) => ({
        one,
        count: stories.filter(({ organisations }) => organisations.includes(one.slug)).length,
      }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, organisationsInMenu)
      .map(({ one, count }) => link(one.route, shortName(one, locale), count)),
  };
};

export type ArchiveMenu = ReturnType<typeof archiveMenu>;

export interface StoryListView {
  meta: PageMeta;
  heading: string;
  stories: Story[];
  menu: ArchiveMenu;
  page?: { number: number; last: number; newer?: string; older?: string };
}

const newsPageRoute = (number: number): string => (number === 1 ? '/news/' : `/news/${number}/`);

/** Every page of the list of all stories. */
export const newsListViews = (archive: Archive, locale: Locale): StoryListView[] => {
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  // A page exists in both languages only as far as both have stories for it.
  const lastOf = (one: Locale) =>
    Math.max(1, Math.ceil(storiesIn(archive, one).length / storiesPerPage));
  const last = lastOf(locale);
  return Array.from({ length: last }, (_, index) => {
    const number = index + 1;
    const route = newsPageRoute(number);
    return {
      meta: {
        locale,
        route,
        title: number === 1 ? t.newsTitle : `${t.newsTitle} · ${t.pageOf(number, last)}`,
        description:
          number === 1 ? t.newsDescription : `${t.newsDescription} ${t.pageOf(number, last)}`,
        languages: locales.filter((one) => number <= lastOf(one)),
      },
      heading: t.newsTitle,
      stories: stories.slice(index * storiesPerPage, number * storiesPerPage),
      menu: archiveMenu(archive, locale, route),
      page: {
        number,
        last,
        ...(number > 1 && { newer: localPath(locale, newsPageRoute(number - 1)) }),
        ...(number < last && { older: localPath(locale, newsPageRoute(number + 1)) }),
      },
    };
  });
};

/** The page of each year that has stories. */
export const yearViews = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  return countByYear(stories).map(({ key: year, count }) => ({
    year,
    view: {
      meta: {
        locale,
        route: yearRoute(year),
        date: year,
        title: t.yearTitle(year),
        description: t.yearDescription(year, count),
        languages: locales.filter((one) =>
          storiesIn(archive, one).some((story) => yearOf(story) === year),
        ),
      },
      heading: t.yearTitle(year),
      stories: stories.filter((story) => yearOf(story) === year),
      menu: archiveMenu(archive, locale, yearRoute(year)),
    } satisfies StoryListView,
  }));
};

/** The page of each topic that has stories. */
export const topicViews = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  return countByTopic(stories).map(({ key: topic, count }) => ({
    topic,
    view: {
      meta: {
        locale,
        route: topicRoute(topic),
        title: t.topicTitle(t.topicNames[topic]),
        description: t.topicDescription(t.topicNames[topic], count),
        languages: locales.filter((one) =>
          storiesIn(archive, one).some((story) => story.topics.includes(topic)),
        ),
      },
      heading: t.topicTitle(t.topicNames[topic]),
      stories: stories.filter((story) => story.topics.includes(topic)),
      menu: archiveMenu(archive, locale, topicRoute(topic)),
    } satisfies StoryListView,
  }));
};

/** A story with everything that its page shows. */
export const storyView = (archive: Archive, story: Story) => {
  const { locale } = story;
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  return {
    meta: {
      locale,
      route: story.route,
      title: story.title,
      description: story.summary,
      languages: story.languages,
      type: 'article',
      date: story.date,
      published: story.published,
      ...(story.updated && { modified: story.updated }),
      hidden: story.status !== 'published',
    } satisfies PageMeta,
    story,
    picture: {
      composition: story.picture === 'composition' ? compositionView(archive) : undefined,
      distances: story.picture === 'distances' ? distanceFacts(archive.base) : [],
      years: story.picture === 'targets' ? targetsByYear(archive.base.facts) : [],
    },
    topics: story.topics.map((topic) => ({
      label: t.topicNames[topic],
      href: localPath(locale, topicRoute(topic)),
    })),
    organisations: organisationLinks(archive, locale, story.organisations),
    base: baseLinks(archive, locale, story.base),
    sources: findSources(archive, story.sources),
    related: relatedStories(stories, story).map((one) => ({
      story: one.story,
      reason: t.alsoAbout(
        [
          ...organisationLinks(archive, locale, one.organisations),
          ...baseLinks(archive, locale, one.base),
        ]
          .map(({ label }) => label)
          .slice(0, 2)
          .join(t.listSeparator),
      ),
    })),
    ...neighbours(stories, story),
  };
};

export type StoryView = ReturnType<typeof storyView>;

/** The home page: a lead, the newest, and the base in figures. */
export const homeView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  const lead = stories.find((story) => story.topics[0] === 'alliance') ?? stories[0];
  return {
    meta: inEveryLanguage(locale, {
      route: '/',
      title: t.siteName,
      description: t.siteDescription,
      ...(lead && { date: lead.date }),
    }),
    lead,
    latest: stories.filter((story) => story !== lead).slice(0, 5),
    menu: archiveMenu(archive, locale, '/'),
    composition: compositionView(archive),
    facts: archive.base.facts.filter(({ featured }) => featured),
  };
};
