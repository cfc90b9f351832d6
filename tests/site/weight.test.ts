import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageBudgets, pageKindOf } from '../../src/schema/budgets.ts';
import { pages } from './dist.ts';

const weight = (file: string): number =>
  brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

const scripted = /\/(search|members)\/$/;

describe.each(pageBudgets)('pages of the kind $kind', ({ kind, bytes: limit }) => {
  const own = pages.filter(({ path }) => pageKindOf(path) === kind);

  test(`weigh at most ${limit} bytes with their styles`, ({ task }) => {
    expect(own.length).toBeGreaterThan(0);
    const heavy = own.map(({ path, file }) => ({ path, bytes: weight(file) }));
    task.meta.measured = {
      weights: Object.fromEntries(heavy.map(({ path, bytes }) => [path, bytes])),
    };
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
