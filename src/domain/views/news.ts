import { locales, type Locale } from '../../schema/locale.ts';
import type { Crumb, PageMeta } from '../../lib/head.ts';
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
import { partOf, partRoute, partsOf, type Part } from './parts.ts';

const storiesPerPage = 10;

export interface StoryListView {
  meta: PageMeta;
  heading: string;
  stories: Story[];
  menu: ArchiveMenu;
  /** The months of the year, on its pages, each with where its stories stand. */
  months?: (MonthCount & { href: string })[];
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
        title: number === 1 ? t.newsTitle : `${t.newsTitle} · ${t.pageNumber(number)}`,
        description:
          number === 1 ? t.newsDescription : `${t.newsDescription} ${t.pageNumber(number)}`,
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

/** Each page of a list of stories that stands under the news, such as those of a year. */
const partViews = (
  archive: Archive,
  locale: Locale,
  route: string,
  isListed: (story: Story) => boolean,
  words: { title: string; description: string; date?: string },
): { page: string | undefined; view: StoryListView }[] => {
  const { title, description, date } = words;
  const stories = {
    en: storiesIn(archive, 'en').filter(isListed),
    zh: storiesIn(archive, 'zh').filter(isListed),
  };
  return partsOf(locale, route, stories).map((part) => ({
    page: part.number === 1 ? undefined : String(part.number),
    view: {
      meta: {
        locale,
        route: part.route,
        ...(date && { date }),
        title: title + part.suffix,
        description: description + part.suffix,
        languages: part.languages,
        trail: [...newsTrail(locale), ...(part.number === 1 ? [] : [{ label: title, route }])],
        ...storyListMeta(locale, part.route, part.stories),
      },
      heading: title,
      stories: part.stories,
      menu: archiveMenu(archive, locale, route),
      ...(part.page && { page: part.page }),
    },
  }));
};

/** The months of a year, each with where its first story stands in the list of the year. */
const monthLinks = (locale: Locale, year: string, stories: readonly Story[], number: number) =>
  countByMonth(stories, year).map((one) => {
    const first = stories.findIndex(({ date }) => date.startsWith(one.month));
    const page = partOf(Math.max(first, 0));
    const path = page === number ? '' : localPath(locale, partRoute(yearRoute(year), page));
    return { ...one, href: `${path}#month-${one.month}` };
  });

/** The pages of each year that has stories. */
export const yearViews = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  return countByYear(stories).flatMap(({ key: year, count }) => {
    const isOfYear = (story: Story): boolean => yearOf(story) === year;
    const ofYear = stories.filter(isOfYear);
    const words = { title: t.yearTitle(year), description: t.yearDescription(year, count) };
    return partViews(archive, locale, yearRoute(year), isOfYear, { ...words, date: year }).map(
      ({ page, view }) => ({
        year,
        page,
        view: { ...view, months: monthLinks(locale, year, ofYear, view.page?.number ?? 1) },
      }),
    );
  });
};

/** The pages of each topic that has stories. */
export const topicViews = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  return countByTopic(storiesIn(archive, locale)).flatMap(({ key: topic, count }) => {
    const isOnTopic = ({ topics }: Story): boolean => topics.includes(topic);
    const hasFeed = storiesIn(archive, locale).some(
      (story) => isOnTopic(story) && story.stage === 'published',
    );
    return partViews(archive, locale, topicRoute(topic), isOnTopic, {
      title: t.topicTitle(t.topicNames[topic]),
      description: t.topicDescription(t.topicNames[topic], count),
    }).map(({ page, view }) => ({
      topic,
      page,
      view: { ...view, meta: { ...view.meta, hasFeed: hasFeed && page === undefined } },
    }));
  });
};

/** The pages but the first of the list of stories about an entry, below the page of the entry. */
export const entryStoryViews = (
  archive: Archive,
  locale: Locale,
  { name, route, parts, trail }: { name: string; route: string; parts: Part[]; trail: Crumb[] },
) =>
  parts.slice(1).map((part): { page: string; view: StoryListView } => ({
    page: String(part.number),
    view: {
      meta: {
        locale,
        route: part.route,
        title: name + part.suffix,
        description: name + part.suffix,
        languages: part.languages,
        trail: [...trail, { label: name, route }],
        ...storyListMeta(locale, part.route, part.stories),
      },
      heading: name,
      stories: part.stories,
      menu: archiveMenu(archive, locale, route),
      ...(part.page && { page: part.page }),
    },
  }));
