import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { locales, type Locale } from '../../schema/locale.ts';
import { foundPage } from './found-page.ts';
import { makeIndex } from './make-index.ts';
import type { PageText } from './page-text.ts';
import { partCache } from './part-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const words = {
  en: 'sensor line of the base in Beibei opens a new wafer fab for industry and research'.split(
    ' ',
  ),
  zh: [...'传感器产业基地在北碚建成首条生产线联盟发布标准'],
} as const satisfies Record<Locale, readonly string[]>;

interface Page extends PageText {
  url: string;
}

/** Some words in an order of its own for each number. */
const textOf = (locale: Locale, number: number): string =>
  Array.from({ length: 300 }, (_, at) => {
    const all = words[locale];
    const word = all[(at * (number + 1) + ((at * at) >> 3)) % all.length] ?? '';
    return at % 40 === 0 ? `\n${word}${number * at}` : word;
  }).join(locale === 'en' ? ' ' : '');

const story = (locale: Locale, number: number, date?: string): Page => ({
  url: `/news/${number}/`,
  title: `${words[locale][number % 12]} ${number}`,
  kind: date ? 'story' : 'organisation',
  ...(date && { date }),
  topics: ['research'],
  text: textOf(locale, number),
});

const stories = (locale: Locale): Page[] =>
  Array.from({ length: 60 }, (_, number) =>
    story(
      locale,
      number,
      number % 6 === 0 ? undefined : `202${number % 6}-0${1 + (number % 9)}-11`,
    ),
  );

const names = JSON.stringify([
  { title: { en: 'Base', zh: '基地' }, route: '/news/6/', aliases: [], pinyin: {} },
]);

const found = (pages: readonly Page[]) => pages.map(({ url, ...page }) => foundPage(page, url));
const build = (locale: Locale, pages: readonly Page[]) => {
  const cache = partCache(folder);
  const files = makeIndex(locale, found(pages), names, cache);
  cache.prune();
  return { files: new Map(files.map((file) => [file.name, file.content()])), made: cache.made() };
};
const clean = (locale: Locale, pages: readonly Page[]) =>
  new Map(makeIndex(locale, found(pages), names).map((file) => [file.name, file.content()]));

/** Without a day, of four years, these in one, and of three months of the newest. */
const parts = 9;
const next = '2025-12-01';
const changes: [string, (pages: Page[], locale: Locale) => Page[], number, number?][] = [
  ['nothing', (pages) => pages, 0],
  ['a new story', (pages, locale) => [...pages, story(locale, 61, '2025-09-30')], 1],
  ['a story of a new month', (pages, locale) => [...pages, story(locale, 61, next)], 1, parts + 1],
  ['a story of a new year', (pages, locale) => [...pages, story(locale, 61, '2026-01-01')], 3, 8],
  ['a story of an earlier year', (pages, locale) => [...pages, story(locale, 61, '2022-02-02')], 2],
  ['a new organisation', (pages, locale) => [...pages, story(locale, 61)], 1],
  ['another title', (pages) => pages.with(1, { ...pages[1], title: 'ab' } as Page), 2],
  ['another text', (pages) => pages.with(1, { ...pages[1], text: 'ab' } as Page), 2],
  ['another topic', (pages) => pages.with(1, { ...pages[1], topics: [] } as Page), 2],
  ['another year', (pages) => pages.with(1, { ...pages[1], date: next } as Page), 3, parts + 1],
  ['one story less', (pages) => pages.toSpliced(1, 1), 2],
];

for (const locale of locales) {
  test.each(changes)(
    `${locale}: after %s the index is that of a clean build`,
    (_, change, made, left = parts) => {
      const before = build(locale, stories(locale));
      expect(before.made).toBe(parts);
      const pages = change(stories(locale), locale);
      const after = build(locale, pages);
      expect(after.made).toBe(made);
      expect(after.files).toEqual(clean(locale, pages));
      expect(readdirSync(folder)).toHaveLength(left);
    },
  );
}

const damages: [string, (content: string, other: string) => string][] = [
  ['an empty file', () => ''],
  ['half a file', (content) => content.slice(0, content.length / 2)],
  ['another place', (content) => content.replace(/\d(?="\])/, (digit) => `${9 - Number(digit)}`)],
  ['the file of another part', (_, other) => other],
  ['no JSON', () => 'x\ny'],
];
test.each(damages)('%s in the cache is made anew', (_, damage) => {
  const pages = stories('zh');
  build('zh', pages);
  const files = readdirSync(folder).map((name) => join(folder, name));
  const contents = files.map((file) => readFileSync(file, 'utf8'));
  for (const [at, file] of files.entries()) {
    const damaged = damage(contents[at] ?? '', contents.at(at - 1) ?? '');
    expect(damaged).not.toBe(contents[at]);
    writeFileSync(file, damaged);
  }
  const again = build('zh', pages);
  expect(again.made).toBe(parts);
  expect(again.files).toEqual(clean('zh', pages));
});

test('what a build that broke off has left is removed', () => {
  build('en', stories('en'));
  writeFileSync(join(folder, 'part.json.part'), '');
  build('en', stories('en'));
  expect(readdirSync(folder)).toHaveLength(parts);
});
