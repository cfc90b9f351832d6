import type { Locale } from '../../schema/locale.ts';
import type { Crumb, PageMeta } from '../../lib/head.ts';
import { strings } from '../../lib/i18n/index.ts';
import { localPath } from '../../lib/url.ts';
import { storiesIn, type Archive } from '../archive.ts';
import { byYear, countByMonth, countByTopic, type MonthCount, type Story } from '../news.ts';
import { pageDay } from '../changed.ts';
import { listGraph, storyItems } from '../graph/list.ts';
import { archiveMenu, topicRoute, yearRoute, type ArchiveMenu } from './menu.ts';
import { partOf, partRoute, partsOf, type Pager, type Paging, type Part } from './parts.ts';

/** Nine: each page that stood here while they were counted from the newest stands here still. */
const storiesPerPage = 9;

export interface StoryListView {
  meta: PageMeta;
  heading: string;
  stories: Story[];
  menu: ArchiveMenu;
  /** The months of the year, on its pages, each with where its stories stand. */
  months?: (MonthCount & { href: string })[];
  page?: Pager;
}

/** The way up from a part of the archive, and from a story. */
export const newsTrail = (locale: Locale) => [{ label: strings(locale).news, route: '/news/' }];

/** What engines are told of a list of stories. */
const storyListMeta = (locale: Locale, route: string, stories: readonly Story[]) => ({
  changed: pageDay(stories),
  pageType: 'CollectionPage' as const,
  graph: listGraph(locale, route, storyItems(stories)),
});

/** What the pages of a list of stories say of it. */
interface ListWords {
  title: string;
  description: string;
  trail: Crumb[];
  date?: string;
}

/** Each page of a list of stories that stands under the news, such as those of a year. */
const partViews = (
  archive: Archive,
  locale: Locale,
  route: string,
  listed: (stories: readonly Story[]) => readonly Story[],
  { title, description, trail, date }: ListWords,
  paging?: Paging,
): { page: string | undefined; view: StoryListView }[] => {
  const stories = {
    en: listed(storiesIn(archive, 'en')),
    zh: listed(storiesIn(archive, 'zh')),
  };
  return partsOf(locale, route, stories, paging).map((part) => ({
    page: part.name,
    view: {
      meta: {
        locale,
        route: part.route,
        ...(date && { date }),
        title: title + part.suffix,
        description: description + part.suffix,
        languages: part.languages,
        trail: [...trail, ...(part.number === 1 ? [] : [{ label: title, route }])],
        ...storyListMeta(locale, part.route, part.stories),
      },
      heading: title,
      stories: part.stories,
      menu: archiveMenu(archive, locale, route),
      ...(part.page && { page: part.page }),
    },
  }));
};

/** Every page of the list of all stories. */
export const newsListViews = (archive: Archive, locale: Locale) => {
  const { newsTitle: title, newsDescription: description } = strings(locale);
  const words = { title, description, trail: [] };
  return partViews(archive, locale, '/news/', (stories) => stories, words, {
    size: storiesPerPage,
  });
};

/** The months of a year, each with the page of the list of the year on which its first story stands. */
const monthsOf = (year: string, stories: readonly Story[]) =>
  countByMonth(stories, year).map((one) => {
    const first = stories.findIndex(({ date }) => date.startsWith(one.month));
    return {
      ...one,
      route: partRoute(yearRoute(year), partOf(Math.max(first, 0), stories.length)),
    };
  });

/** The pages of each year that has stories. */
export const yearViews = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  return [...byYear(storiesIn(archive, locale))].flatMap(([year, ofYear]) => {
    const months = monthsOf(year, ofYear);
    const listed = (stories: readonly Story[]) => byYear(stories).get(year) ?? [];
    return partViews(archive, locale, yearRoute(year), listed, {
      title: t.yearTitle(year),
      description: t.yearDescription(year),
      trail: newsTrail(locale),
      date: year,
    }).map(({ page, view }) => ({
      year,
      page,
      view: {
        ...view,
        months: months.map(({ route, ...one }) => ({
          ...one,
          href: `${route === view.meta.route ? '' : localPath(locale, route)}#month-${one.month}`,
        })),
      },
    }));
  });
};

/** The pages of each topic that has stories. */
export const topicViews = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  return countByTopic(storiesIn(archive, locale)).flatMap(({ key: topic }) => {
    const onTopic = (stories: readonly Story[]) =>
      stories.filter(({ topics }) => topics.includes(topic));
    const hasFeed = onTopic(storiesIn(archive, locale)).some(({ stage }) => stage === 'published');
    return partViews(archive, locale, topicRoute(topic), onTopic, {
      title: t.topicTitle(t.topicNames[topic]),
      description: t.topicDescription(t.topicNames[topic]),
      trail: newsTrail(locale),
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
  parts.slice(1).map((part): { page: string | undefined; view: StoryListView } => ({
    page: part.name,
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
