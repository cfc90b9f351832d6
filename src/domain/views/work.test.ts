import { expect, test } from 'vitest';
import { locales } from '../../schema/locale.ts';
import { digest } from '../../lib/digest.ts';
import { siteSchema } from '../../schema/site.ts';
import type { Archive } from '../archive.ts';
import { newestFirst, toStories, type Story } from '../news.ts';
import { feedViews } from './feed.ts';
import { newsListViews, topicViews, yearViews } from './news.ts';
import { storyView } from './story.ts';

const day = (index: number): string =>
  new Date(Date.UTC(2016, 0, 1 + (index % 3650))).toISOString().slice(0, 10);

/** Made-up stories in both languages: each about one of twenty organisations and of ten places. */
const madeStories = (count: number): Story[] =>
  toStories(
    Array.from({ length: count }, (_, index) => index).flatMap((index) =>
      locales.map((locale) => ({
        id: `${locale}/${day(index)}-${index}`,
        data: {
          title: 'a',
          summary: 'b',
          date: day(index),
          published: '2026-11-01',
          topics: ['industry' as const],
          sources: [`source-${index % 50}`],
          organisations: [`organisation-${index % 20}`],
          base: [`place-${index % 10}`],
          figures: [],
          computed: [],
          status: 'published' as const,
        },
      })),
    ),
    '2026-11-24',
  ).toSorted(newestFirst);

const archiveOf = (stories: readonly Story[]): Archive => ({
  stories,
  listed: stories,
  organisations: [],
  base: { places: [], programmes: [], milestones: [], facts: [] },
  sources: [],
  terms: [],
  pages: [],
  settings: siteSchema.parse({}),
});

/** How often any field of any story is read to make every page that shows stories. */
const readsFor = (count: number): number => {
  let reads = 0;
  const stories = madeStories(count).map(
    (story) =>
      new Proxy(story, {
        get: (target, key) => {
          reads += 1;
          return Reflect.get(target, key) as unknown;
        },
      }),
  );
  const archive = archiveOf(stories);
  for (const story of stories) storyView(archive, story);
  for (const locale of locales) {
    newsListViews(archive, locale);
    yearViews(archive, locale);
    topicViews(archive, locale);
    feedViews(archive, locale);
  }
  return reads;
};

test('twice as many stories are twice the work, and no more', () => {
  const some = readsFor(2000);
  expect(some).toBeGreaterThan(2000);
  expect(readsFor(4000) / some).toBeLessThan(2.1);
});

/** What each page of a list shows, in a few letters, by its route. */
const listsOf = (archive: Archive): Map<string, string> =>
  new Map(
    [
      ...newsListViews(archive, 'en'),
      ...yearViews(archive, 'en'),
      ...topicViews(archive, 'en'),
    ].map(({ view }) => [view.meta.route, digest(view)]),
  );

test('one story more changes the first pages of its lists and those of its year, no others', () => {
  const before = listsOf(archiveOf(madeStories(3000)));
  const after = listsOf(archiveOf(madeStories(3001)));
  const { date } = madeStories(3001).find(({ slug }) => slug.endsWith('-3000')) ?? { date: '' };
  const changed = [...after].filter(([route, shown]) => before.get(route) !== shown);
  const others = changed
    .map(([route]) => route)
    .filter((route) => !route.includes(date.slice(0, 4)));
  expect(others).toEqual(['/news/', '/news/topics/industry/']);
  expect(after.size).toBeGreaterThan(300);
});
