import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadPiece, openIndex } from '../../src/client/search/lookup.ts';
import { exactAnswer } from '../../src/client/search/match.ts';
import { parseQuery } from '../../src/client/search/query.ts';
import type { Locale } from '../../src/schema/locale.ts';
import { picks } from '../search/picks.ts';
import { visibleTexts, type VisibleText } from '../search/visible.ts';
import { folder } from '../site/dist.ts';
import { useSite } from './site.ts';

const site = useSite();
let texts: VisibleText[] = [];

beforeAll(async () => {
  texts = await visibleTexts(site);
  vi.stubGlobal('fetch', (file: string) =>
    Promise.resolve(new Response(readFileSync(join(folder, file)))),
  );
}, 240_000);
afterAll(() => vi.unstubAllGlobals());

/** The addresses of the pages that a query finds, without the interface. */
const search = async (locale: Locale, query: string): Promise<string[]> => {
  const index = await openIndex(locale);
  const { hits } = await exactAnswer(index, parseQuery(locale, index.fold, query), []);
  const urls = hits.map(async ({ page }) => (await loadPiece(index, page, 0)).url);
  return (await Promise.all(urls)).toSorted();
};

/** What a query finds that it should not, and what it does not find. */
const faults = async (
  locale: Locale,
  query: string,
  has: (line: string) => boolean,
): Promise<string[]> => {
  const expected = texts.filter((page) => page.locale === locale && page.lines.some(has));
  const paths = expected.map(({ path }) => path);
  const found = await search(locale, query);
  return [
    ...found.filter((path) => !paths.includes(path)).map((path) => `${query} finds ${path}`),
    ...paths.filter((path) => !found.includes(path)).map((path) => `${query} misses ${path}`),
  ];
};

test('in Chinese, a piece of text finds exactly the pages that have it', async () => {
  const pages = texts.filter(({ locale }) => locale === 'zh');
  const compact = (line: string): string => line.replaceAll(' ', '');
  const wrong: string[] = [];
  for (const pick of picks(500)) {
    const lines = pick(pages).lines.filter((line) => /\p{Script=Han}.*\p{Script=Han}/u.test(line));
    const characters = [...compact(pick(lines))];
    const start = pick([...characters.keys()]);
    const query = characters.slice(start, start + pick([2, 3, 4, 5, 7, 12])).join('');
    if (!/\p{Script=Han}.*\p{Script=Han}/u.test(query) || query.includes('"')) continue;
    wrong.push(...(await faults('zh', query, (line) => compact(line).includes(query))));
  }
  expect(wrong).toEqual([]);
});

test('in English, words in quotation marks find exactly the pages that have them so', async () => {
  const pages = texts.filter(({ locale }) => locale === 'en');
  const wrong: string[] = [];
  for (const pick of picks(300)) {
    const { lines } = pick(pages);
    const words = pick(lines).split(' ');
    const start = pick([...words.keys()]);
    const query = words.slice(start, start + pick([1, 2, 3, 4])).join(' ');
    if (!/^[a-z]+( [a-z]+)*$/.test(query)) continue;
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]['.,])${query}(?!['.,](?!s\\b)[\\p{L}\\p{N}]|[\\p{L}\\p{N}])`,
      'u',
    );
    wrong.push(...(await faults('en', `"${query}"`, (line) => whole.test(line))));
  }
  expect(wrong).toEqual([]);
});
