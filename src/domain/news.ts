import { locales, type Locale } from '../schema/locale.ts';
import type { NewsData } from '../schema/news.ts';
import { stageOf, type Stage } from '../schema/stage.ts';
import { topics, type Topic } from '../schema/topic.ts';
import type { Digested } from '../lib/digest.ts';
import { once } from '../lib/once.ts';
import { byCode } from '../lib/order.ts';
import { curlyQuotes } from '../lib/quotes.ts';
import { localPath } from '../lib/url.ts';

/** A story in one language. */
export interface Story extends NewsData, Digested {
  locale: Locale;
  /** The file name, the same in both languages. */
  slug: string;
  route: string;
  href: string;
  /** Its Markdown as it was written. */
  text: string;
  /** Where it stands, from the root of the project. */
  file: string;
  /** The languages in which it stands. */
  languages: readonly Locale[];
  stage: Stage;
}

export const storyRoute = (slug: string): string => `/news/${slug}/`;

/** Where the text of a published story stands as Markdown. */
export const markdownRoute = (slug: string): string => `/news/${slug}.md`;

/** A story as it was read. */
interface Entry {
  id: string;
  data: NewsData;
  text?: string;
  filePath?: string;
  digest?: string | number;
}

/** Stories from what was read, as they stand on a day, each with its address and its twin. */
export const toStories = (entries: readonly Entry[], day: string): Story[] => {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.flatMap(({ id, data, text = '', filePath: file = '', digest: said = '' }) => {
    const locale = locales.find((key) => id.startsWith(`${key}/`));
    if (!locale) return [];
    const slug = id.slice(locale.length + 1);
    const route = storyRoute(slug);
    const languages = locales.filter((key) => ids.has(`${key}/${slug}`));
    const href = localPath(locale, route);
    const shown = locale === 'en' ? typeset(data) : data;
    const stage = stageOf(data, day);
    const digest = [id, said, languages, stage].join(' ');
    return [{ ...shown, text, file, digest, locale, slug, route, href, languages, stage }];
  });
};

const typeset = (data: NewsData): NewsData => ({
  ...data,
  title: curlyQuotes(data.title),
  summary: curlyQuotes(data.summary),
  ...(data.place && { place: curlyQuotes(data.place) }),
  ...(data.caution && { caution: curlyQuotes(data.caution) }),
  ...(data.coverAlt && { coverAlt: curlyQuotes(data.coverAlt) }),
  ...(data.coverCredit && { coverCredit: curlyQuotes(data.coverCredit) }),
  ...(data.changes && {
    changes: data.changes.map(({ date, note }) => ({ date, note: curlyQuotes(note) })),
  }),
});

/** Newest first; of one day, by file name, so that the order never depends on the disk. */
export const newestFirst = (a: Story, b: Story): number =>
  byCode(b.date, a.date) || byCode(a.slug, b.slug);

/** Whether a story stands in lists; a withdrawn one keeps its page only. */
export const isListed = (story: Story): boolean => story.status !== 'withdrawn';

export const yearOf = (story: Story): string => story.date.slice(0, 4);

export interface Count<Key> {
  key: Key;
  count: number;
}

/** The stories of each year that has any, newest first. */
export const byYear = once(
  (stories: readonly Story[]): ReadonlyMap<string, readonly Story[]> =>
    new Map([...Map.groupBy(stories, yearOf)].toSorted(([a], [b]) => byCode(b, a))),
);

/** The years that have stories, newest first, with their number. */
export const countByYear = (stories: readonly Story[]): Count<string>[] =>
  [...byYear(stories)].map(([key, ofYear]) => ({ key, count: ofYear.length }));

/** The topics that have stories, in the order of the schema, with their number. */
export const countByTopic = (stories: readonly Story[]): Count<Topic>[] =>
  topics
    .map((key) => ({ key, count: stories.filter((s) => s.topics.includes(key)).length }))
    .filter(({ count }) => count > 0);

export interface MonthCount {
  /** `2020-08` */
  month: string;
  count: number;
}

/** The twelve months of a year with their stories; one dated to the year alone is in none. */
export const countByMonth = (stories: readonly Story[], year: string): MonthCount[] => {
  const counts = new Map<string, number>();
  for (const { date } of stories) {
    const month = date.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    return { month, count: counts.get(month) ?? 0 };
  });
};
