import { expect, test } from 'vitest';
import type { Story } from '../news.ts';
import { mostRows, partsOf } from './parts.ts';

const stories = (count: number): Story[] =>
  Array.from({ length: count }, (_, index) => ({ slug: String(index) }) as Story);
const parts = (en: number, zh = en) =>
  partsOf('en', '/members/a/', { en: stories(en), zh: stories(zh) }, '/members/a/stories/');

test('a list that one page can hold has a single page without numbers', () => {
  for (const count of [0, 1, mostRows]) {
    const [only, ...others] = parts(count);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ route: '/members/a/', suffix: '' });
    expect(only?.stories).toHaveLength(count);
    expect(only?.page).toBeUndefined();
  }
});

test('a list of thousands is on many pages: each story on one, each page led to by its neighbours', () => {
  const all = parts(5000, 4950);
  expect(all.flatMap((part) => part.stories.map(({ slug }) => slug))).toEqual(
    stories(5000).map(({ slug }) => slug),
  );
  expect(Math.max(...all.map((part) => part.stories.length))).toBe(mostRows);
  expect(all[0]?.page).toEqual({ number: 1, last: 50, older: '/members/a/stories/2/' });
  expect(all[1]).toMatchObject({
    route: '/members/a/stories/2/',
    suffix: ' · Page 2',
    page: { newer: '/members/a/', older: '/members/a/stories/3/' },
  });
  expect(all.at(-1)?.page?.older).toBeUndefined();
  expect(all.at(-1)?.languages).toEqual(['en', 'zh']);
  expect(parts(5000, 4900).at(-1)?.languages).toEqual(['en']);
});
