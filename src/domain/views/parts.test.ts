import { expect, test } from 'vitest';
import type { Story } from '../news.ts';
import { partOf, partsOf, rowsPerPage } from './parts.ts';

/** Stories newest first, each known by how many are older. */
const stories = (count: number): Story[] =>
  Array.from({ length: count }, (_, index) => ({
    slug: String(count - 1 - index),
    date: `2026-11-${String(30 - index)}`,
  })) as Story[];
const parts = (en: number, zh = en) =>
  partsOf(
    'en',
    '/members/a/',
    { en: stories(en), zh: stories(zh) },
    { below: '/members/a/stories/' },
  );
const slugs = (list: readonly Story[] = []) => list.map(({ slug }) => slug);

test('a list that one page can hold has a single page without a way to others', () => {
  for (const count of [0, 1, 2 * rowsPerPage - 1]) {
    const [only, ...others] = parts(count);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ route: '/members/a/', suffix: '' });
    expect(only?.stories).toHaveLength(count);
    expect(only?.page).toBeUndefined();
  }
});

test('a list of thousands is on many pages: each story on one, newest first, its page known', () => {
  for (const count of [120, 121, 179, 180, 5000]) {
    const all = parts(count);
    expect(all.flatMap((part) => slugs(part.stories))).toEqual(slugs(stories(count)));
    const numbers = all.flatMap(({ number, stories }) => stories.map(() => number));
    expect(stories(count).map((_, place) => partOf(place, count))).toEqual(numbers);
    const [first, ...others] = all.map((part) => part.stories.length);
    expect(first).toBeGreaterThanOrEqual(rowsPerPage);
    expect(first).toBeLessThan(2 * rowsPerPage);
    expect(new Set(others)).toEqual(new Set([rowsPerPage]));
  }
});

test('each page leads to its neighbours and says from when to when it tells', () => {
  const [first, second, third] = partsOf(
    'en',
    '/news/',
    { en: stories(7), zh: stories(5) },
    { size: 2 },
  );
  expect(first).toMatchObject({
    route: '/news/',
    suffix: '',
    page: { from: '2026-11-28', to: '2026-11-30', older: '/news/3/' },
  });
  expect(first.page?.newer).toBeUndefined();
  expect(second).toMatchObject({
    route: '/news/3/',
    suffix: ' · Page 3',
    languages: ['en'],
    page: { newer: '/news/', older: '/news/2/' },
  });
  expect(third).toMatchObject({ route: '/news/2/', languages: ['en', 'zh'] });
  expect(third?.page).toEqual({ from: '2026-11-24', to: '2026-11-25', newer: '/news/3/' });
});

test('one story more changes the first page alone, or makes one more', () => {
  for (const count of [150, 179]) {
    const before = new Map(parts(count).map((part) => [part.route, slugs(part.stories)]));
    for (const { route, stories } of parts(count + 1).slice(1)) {
      expect(before.get(route) ?? slugs(stories)).toEqual(slugs(stories));
    }
  }
});

test('no page has the address of a year', () => {
  const { en, zh } = { en: stories(18_200), zh: stories(18_200) };
  const routes = partsOf('en', '/news/', { en, zh }, { size: 9 }).map(({ route }) => route);
  expect(routes.slice(1, 3)).toEqual(['/news/p2022/', '/news/p2021/']);
  expect(routes.filter((route) => /[/][0-9]{4}[/]/.test(route))).toEqual([]);
  expect(routes).toContain('/news/999/');
});
