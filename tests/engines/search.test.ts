import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { localPath } from '../../src/lib/url.ts';
import type { Locale } from '../../src/schema/locale.ts';
import { until } from './engine.ts';
import { engineName, useEngine } from './site.ts';

const site = useEngine();
const view = { width: 800 };

/** The first result that a query is to have, from the list that search is measured by. */
const firstResult = (locale: Locale, query: string): string => {
  const list = JSON.parse(readFileSync(`tests/search/golden.${locale}.json`, 'utf8')) as {
    query: string;
    first: string;
  }[];
  const first = list.find((one) => one.query === query)?.first;
  if (!first) throw new Error(`“${query}” is not in the list`);
  return localPath(locale, first);
};

const isAnswered = (query: string): boolean =>
  document.querySelector('[data-status]')?.textContent.includes(query) === true &&
  document.querySelector('[data-results] > li') !== null;
const found = (): string[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('[data-results] h2 a')].map(
    ({ pathname }) => pathname,
  );
const query = (): string | null => new URLSearchParams(location.search).get('q');
const focused = (): string => document.activeElement?.getAttribute('href') ?? '';

const ask = async (locale: Locale, words: string): Promise<void> => {
  await site.engine.open(site.address + localPath(locale, '/search/'), view);
  await site.engine.press('/');
  await until(site.engine, () => document.activeElement?.matches('main input') === true);
  await site.engine.type(words);
  await until(site.engine, isAnswered, words);
};

afterEach(async () => {
  expect(await site.engine.errors()).toEqual([]);
});

describe(engineName, () => {
  test.each([
    ['en', 'Chuanyi'],
    ['en', 'Southwest University'],
    ['zh', '川仪'],
    ['zh', '西南大学'],
  ] as const)('%s: “/” leads to the box; “%s” finds what it is to find', async (locale, words) => {
    await ask(locale, words);
    expect((await site.engine.evaluate(found))[0]).toBe(firstResult(locale, words));
    expect(await site.engine.evaluate(query)).toBe(words);
  });

  test.each([
    ['en', 'sensor'],
    ['zh', '传感器'],
  ] as const)('%s: a kind narrows “%s” and stands in the address', async (locale, words) => {
    await ask(locale, words);
    const before = await site.engine.evaluate(found);
    await site.engine.evaluate(() => {
      const menu = document.querySelector<HTMLSelectElement>('select[name=kind]');
      if (!menu) throw new Error('no menu of kinds');
      menu.value = 'organisation';
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(site.engine, () => location.search.includes('kind=organisation'));
    await until(site.engine, () =>
      [...document.querySelectorAll<HTMLAnchorElement>('[data-results] h2 a')].every(
        ({ pathname }) => pathname.includes('/members/'),
      ),
    );
    const after = await site.engine.evaluate(found);
    expect(after.length).toBeGreaterThan(0);
    expect(after).not.toEqual(before);
  });

  test.each([
    ['en', 'Chuanyi'],
    ['zh', '川仪'],
  ] as const)('%s: Tab reaches the first result of “%s”, Enter opens it', async (locale, words) => {
    await ask(locale, words);
    const first = firstResult(locale, words);
    for (let steps = 0; steps < 12; steps += 1) {
      await site.engine.press('Tab');
      if ((await site.engine.evaluate(focused)).startsWith(first)) break;
    }
    expect(await site.engine.evaluate(focused)).toMatch(first);
    await site.engine.press('Enter');
    await until(site.engine, (wanted: string) => location.pathname === wanted, first);
  });
});
