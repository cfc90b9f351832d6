import { locales, type Locale } from '../../schema/locale.ts';
import type { PageMeta } from '../../lib/head.ts';
import { strings } from '../../lib/i18n/index.ts';
import { localPath } from '../../lib/url.ts';
import { storiesIn, type Archive } from '../archive.ts';
import {
  countByMonth,
  countByTopic,
  countByYear,
  yearOf,
  type MonthCount,
  type Story,
} from '../news.ts';
import { pageDay } from '../changed.ts';
import { listGraph, storyItems } from '../graph/list.ts';
import { archiveMenu, topicRoute, yearRoute, type ArchiveMenu } from './menu.ts';

const storiesPerPage = 10;

export interface StoryListView {
  meta: PageMeta;
  heading: string;
  stories: Story[];
  menu: ArchiveMenu;
  /** The months of the year, on its page. */
  months?: MonthCount[];
  page?: { number: number; last: number; newer?: string; older?: string };
}

/** The way up from a part of the archive, and from a story. */
export const newsTrail = (locale: Locale) => [{ label: strings(locale).news, route: '/news/' }];

/** What engines are told of a list of stories. */
const storyListMeta = (locale: Locale, route: string, stories: readonly Story[]) => ({
  changed: pageDay(stories),
  pageType: 'CollectionPage' as const,
  graph: listGraph(locale, route, storyItems(stories)),
});

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
    const ofPage = stories.slice(index * storiesPerPage, number * storiesPerPage);
    return {
      meta: {
        locale,
        route,
        title: number === 1 ? t.newsTitle : `${t.newsTitle} · ${t.pageOf(number, last)}`,
        description:
          number === 1 ? t.newsDescription : `${t.newsDescription} ${t.pageOf(number, last)}`,
        languages: locales.filter((one) => number <= lastOf(one)),
        trail: number === 1 ? [] : newsTrail(locale),
        ...storyListMeta(locale, route, ofPage),
      },
      heading: t.newsTitle,
      stories: ofPage,
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
  return countByYear(stories).map(({ key: year, count }) => {
    const ofYear = stories.filter((story) => yearOf(story) === year);
    return {
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
          trail: newsTrail(locale),
          ...storyListMeta(locale, yearRoute(year), ofYear),
        },
        heading: t.yearTitle(year),
        stories: ofYear,
        months: countByMonth(stories, year),
        menu: archiveMenu(archive, locale, yearRoute(year)),
      } satisfies StoryListView,
    };
  });
};

/** The page of each topic that has stories. */
export const topicViews = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  return countByTopic(stories).map(({ key: topic, count }) => {
    const onTopic = stories.filter((story) => story.topics.includes(topic));
    return {
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
          trail: newsTrail(locale),
          ...storyListMeta(locale, topicRoute(topic), onTopic),
          hasFeed: onTopic.some(({ stage }) => stage === 'published'),
        },
        heading: t.topicTitle(t.topicNames[topic]),
        stories: onTopic,
        menu: archiveMenu(archive, locale, topicRoute(topic)),
      } satisfies StoryListView,
    };
  });
};
