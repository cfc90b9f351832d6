import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { stemmer } from 'stemmer';
import { beforeAll, expect, test } from 'vitest';
import { strings } from '../../src/lib/i18n/index.ts';
import { fill } from '../../src/lib/i18n/search-words.ts';
import { localPath } from '../../src/lib/url.ts';
import { minimums } from '../../src/schema/budgets.ts';
import { locales, type Locale } from '../../src/schema/locale.ts';
import { visibleTexts, type VisibleText } from '../search/visible.ts';
import { useSite } from './site.ts';

/** A query and what it is to find: the first page, and every page whose visible text has all of… */
interface Golden {
  query: string;
  first: string;
  /** …these strings; an empty list stands for no page. */
  text?: string[];
  /** …these words, in English in any form. */
  words?: string[];
  /** …these words in this order. */
  phrases?: string[];
  /** Pages that are found by another name. */
  also?: string[];
}

const site = useSite();
let texts: VisibleText[] = [];
beforeAll(async () => {
  texts = await visibleTexts(site);
}, 240_000);

const golden = (locale: Locale): Golden[] =>
  JSON.parse(readFileSync(`tests/search/golden.${locale}.json`, 'utf8')) as Golden[];

const has = (locale: Locale, lines: readonly string[], one: Golden): boolean => {
  const { text, words = [], phrases = [] } = one;
  if (text) {
    const compact = lines.map((line) => line.replaceAll(' ', ''));
    return text.length > 0 && text.every((part) => compact.some((line) => line.includes(part)));
  }
  const stem = (word: string): string => (locale === 'en' ? stemmer(word) : word);
  const all = lines.map((line) => (line.match(/[a-z0-9]+/g) ?? []).map(stem));
  const isWhole = (phrase: string) => new RegExp(`(?<![a-z0-9])${phrase}(?![a-z0-9])`);
  return (
    words.every((word) => all.some((line) => line.includes(stem(word)))) &&
    phrases.every((phrase) => lines.some((line) => isWhole(phrase).test(line)))
  );
};

const expectedPaths = (locale: Locale, one: Golden): string[] => {
  const found = texts.filter((page) => page.locale === locale && has(locale, page.lines, one));
  const also = (one.also ?? []).map((route) => localPath(locale, route));
  return [...new Set([...found.map(({ path }) => path), ...also])].toSorted();
};

/** As the status says it: without quotation marks of its own. */
const bareQuery = (query: string): string => query.replace(/["“”]/g, '');

/** Types a query and reads every result, page by page. */
const ask = async (page: Page, locale: Locale, query: string) => {
  await page.goto(`${site.address}${localPath(locale, '/search/')}`);
  await page.locator('main').getByRole('searchbox').fill(query);
  const status = page.getByRole('status');
  await status.filter({ hasText: bareQuery(query) }).waitFor();
  const results = page.locator('[data-results] > li');
  const more = page.locator('[data-more]');
  while (await more.isVisible()) {
    const before = await results.count();
    await more.click();
    await results.nth(before).waitFor();
  }
  const paths = await results
    .locator('h2 a')
    .evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
  return { said: await status.textContent(), paths };
};

test.each(locales)(`%s: at least ${minimums.goldenQueries} queries`, (locale) => {
  expect(golden(locale).length).toBeGreaterThanOrEqual(minimums.goldenQueries);
});

const cases = locales.flatMap((locale) => golden(locale).map((one) => ({ locale, ...one })));

test.each(cases)('$locale: $query', async ({ locale, ...one }) => {
  const page = await site.browser.newPage();
  const { said, paths } = await ask(page, locale, one.query);
  await page.close();
  const { found, foundOne } = strings(locale).search;
  const values = { query: bareQuery(one.query), count: paths.length };
  expect(said).toBe(fill(paths.length === 1 ? foundOne : found, values));
  expect(paths[0]).toBe(localPath(locale, one.first));
  expect(paths.toSorted()).toEqual(expectedPaths(locale, one));
});
