import type { Locale } from '../schema/locale.ts';
import { localPath } from '../lib/url.ts';
import { storiesIn, type Archive } from './archive.ts';
import { yearOf } from './news.ts';

/** The scale of years: how many stories each month has, and a way to each year. */
export interface Scale {
  first: number;
  years: { year: string; href: string }[];
  /** Months that have stories, counted from January of the first year. */
  months: { index: number; count: number }[];
}

/** How many months after January of `first` a date lies; a year stands at its middle. */
export const monthIndex = (first: number, date: string): number => {
  const [year = '', month] = date.split('-');
  return (Number(year) - first) * 12 + (month ? Number(month) - 1 : 5.5);
};

/** The scale of a language's stories; of one size however many they are. */
export const toScale = (archive: Archive, locale: Locale): Scale => {
  const stories = storiesIn(archive, locale);
  const numbers = stories.map((story) => Number(yearOf(story)));
  const first = Math.min(...numbers);
  const span = stories.length > 0 ? Math.max(...numbers) - first + 1 : 0;
  const counts = new Map<number, number>();
  for (const { date } of stories) {
    // A story dated to a year alone has no month to stand in.
    if (date.length < 7) continue;
    const index = monthIndex(first, date);
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return {
    first,
    years: Array.from({ length: span }, (_, index) => {
      const year = String(first + index);
      const hasStories = numbers.includes(first + index);
      return { year, href: localPath(locale, hasStories ? `/news/${year}/` : '/news/') };
    }),
    months: [...counts]
      .map(([index, count]) => ({ index, count }))
      .toSorted((a, b) => a.index - b.index),
  };
};
