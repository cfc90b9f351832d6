import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pages } from './dist.ts';

const weight = (file: string): number =>
  brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

/** Bytes of a page with its styles, as a server sends them; the first rule that fits holds. */
const budgets: [string, RegExp, number][] = [
  ['stories', /^(\/zh)?\/news\/\d{4}-/, 14_000],
  ['organisations', /^(\/zh)?\/members\/[a-z-]+\/$/, 14_000],
  ['home and archive', /^(\/zh)?\/(news\/.*)?$/, 20_000],
  ['every other page', /./, 20_000],
];
const scripted = /\/(search|members)\/$/;

describe.each(budgets)('%s', (_, pattern, limit) => {
  const rank = budgets.findIndex(([, own]) => own === pattern);
  const own = pages.filter(({ path }) => budgets.findIndex(([, one]) => one.test(path)) === rank);

  test(`weigh at most ${limit} bytes with their styles`, () => {
    expect(own.length).toBeGreaterThan(0);
    const heavy = own.map(({ path, file }) => ({ path, bytes: weight(file) }));
    expect(heavy.filter(({ bytes }) => bytes > limit)).toEqual([]);
  });

  test('wait for no style sheet, and load no script but where a part is interactive', () => {
    expect(own.filter(({ root }) => root.querySelector('link[rel=stylesheet]'))).toEqual([]);
    const loading = own.filter(({ root }) =>
      root.querySelector('script:not([type="application/ld+json"])'),
    );
    expect(loading.map(({ path }) => path).filter((path) => !scripted.test(path))).toEqual([]);
  });
});
