import { expect, test } from 'vitest';
import { countByYear, newestFirst, toStories } from './news.ts';
import { neighbours, relatedStories } from './related.ts';

const data = (date: string, organisations: string[] = []) => ({
  title: date,
  summary: date,
  date,
  published: '2026-11-23',
  topics: ['base' as const],
  sources: ['a'],
  organisations,
  base: [],
  figures: [],
  computed: [],
  status: 'published' as const,
});

const stories = toStories(
  [
    { id: 'en/2020-08-31-b', data: data('2020-08-31', ['x']) },
    { id: 'en/2020-08-31-a', data: data('2020-08-31') },
    { id: 'en/2020-11-c', data: data('2020-11', ['x']) },
    { id: 'zh/2020-11-c', data: data('2020-11') },
    { id: 'en/2018-05-31-d', data: data('2018-05-31') },
  ],
  '2026-11-24',
);
const english = stories.filter(({ locale }) => locale === 'en').toSorted(newestFirst);
const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug);

test('a story knows its address and its twin', () => {
  const zh = stories.find(({ locale }) => locale === 'zh');
  expect(zh?.href).toBe('/zh/news/2020-11-c/');
  expect(zh?.languages).toEqual(['en', 'zh']);
  expect(english[1]?.languages).toEqual(['en']);
});

test('newest first, and one order for one day', () => {
  expect(slugs(english)).toEqual(['2020-11-c', '2020-08-31-a', '2020-08-31-b', '2018-05-31-d']);
});

test('years are counted, newest first', () => {
  expect(countByYear(english)).toEqual([
    { key: '2020', count: 3 },
    { key: '2018', count: 1 },
  ]);
});

test('the first and the last story have one neighbour', () => {
  const [first] = english;
  const last = english.at(-1);
  if (!first || !last) throw new Error('no stories');
  expect(neighbours(english, first)).toEqual({ earlier: english[1], later: undefined });
  expect(neighbours(english, last)).toEqual({ earlier: undefined, later: english[2] });
});

test('a story is related by what it is about', () => {
  const story = english.find(({ slug }) => slug === '2020-11-c');
  if (!story) throw new Error('no story');
  expect(relatedStories(english, story)).toEqual([
    { story: english[2], organisations: ['x'], base: [] },
  ]);
});
