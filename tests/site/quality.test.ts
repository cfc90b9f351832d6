import { existsSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/build/quality/figures.ts';
import { fill, placesIn } from '../../src/build/quality/fill.ts';
import type { Report } from '../../src/build/quality/report.ts';
import { strings } from '../../src/lib/i18n/index.ts';
import { checks } from '../../src/lib/quality/checks.ts';
import { pageBudgets } from '../../src/schema/budgets.ts';
import { locales } from '../../src/schema/locale.ts';
import { byPath, pages } from './dist.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

/** The names of the tests that a check counts, as its pattern has them. */
const nameFor = (pattern: RegExp): string =>
  pattern.source.replaceAll(/\(\?!.*?\)|[\^$]/g, '') || 'any';

/** A report on every check: one test that passed and one that failed. */
const reports: Report[] = [...Map.groupBy(checks, ({ file }) => file)].map(([file, own]) => ({
  file,
  build: 'abc',
  node: 'v24 <&>',
  tests: own.flatMap(({ tests }) => [
    { name: nameFor(tests), passed: true, measured: { links: 2, chromium: '1' } },
    { name: nameFor(tests), passed: false },
  ]),
}));
const paths = pages.filter(({ isError }) => !isError).map(({ path }) => path);
const weighed: Report = {
  file: 'tests/site/weight.test.ts',
  build: 'abc',
  node: 'v24 <&>',
  tests: paths.map((path) => ({
    name: path,
    passed: true,
    measured: {
      weights: { [path]: 1234 },
      arrival: { path, requests: 3, bytes: 45_678, script: 0 },
    },
  })),
};

describe.each(locales)('the page of what was measured, in %s', (locale) => {
  const page = byPath.get(locale === 'en' ? '/quality/' : '/zh/quality/');
  const html = page?.html ?? '';
  const t = strings(locale).quality;
  const without = (name: string) => (name === 'state' ? t.untested : t.notMeasured);
  const told = (filled: string) =>
    new Map(
      [...filled.matchAll(/data-figure="([^"]+)"[^>]*>([^<]*)/g)].map(([, name, text]) => [
        name,
        text,
      ]),
    );

  test('has a place for every kind of page and every check', () => {
    const places = placesIn(html);
    expect(new Set(places).size).toBe(places.length);
    for (const { kind } of pageBudgets) {
      expect(places).toContain(`weight-${kind}-largest`);
      expect(places).toContain(`arrival-${kind}-requests`);
    }
    for (const { id } of checks) expect(places).toContain(`check-${id}`);
  });

  test('says of what no test measured that it was not measured', () => {
    const bare = told(fill(html, new Map(), without));
    expect(bare.get('state')).toBe(t.untested);
    bare.delete('state');
    expect(new Set(bare.values())).toEqual(new Set([t.notMeasured]));
  });

  test('shows what the tests measured, what failed too, and stays valid', async () => {
    const filled = fill(html, figuresOf([...reports, weighed], locale), without);
    const seen = told(filled);
    expect([...seen].filter(([, text]) => text === t.notMeasured)).toEqual([]);
    expect(seen.get('state')).toBe(t.tested);
    expect(seen.get('check-axe')).toBe(t.outOf(1, 2));
    expect(seen.get('weight-story-largest')).toBe('1.2');
    expect(seen.get('arrival-story-bytes')).toBe('45.7');
    expect(seen.get('node')).toBe('v24 &lt;&amp;&gt;');
    expect(seen.get('commit')).toBe(t.notCommitted);
    const { results } = await validator.validateString(filled);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    // Figures of another build are taken out again.
    const bare = fill(html, new Map(), without);
    expect(fill(filled, new Map(), without)).toBe(bare);
  });

  test('counts the stories as readers find them', () => {
    const stories = paths.filter((path) =>
      path.startsWith(locale === 'en' ? '/news/20' : '/zh/news/20'),
    );
    const own = stories.filter((path) => /\/news\/\d{4}-/.test(path));
    const sourced = own.filter((path) => byPath.get(path)?.root.querySelector('.sources li'));
    const row = page?.root
      .querySelectorAll('tr')
      .find(({ text }) => text.includes(t.content.names.withSources));
    expect(row?.querySelector('td')?.text).toBe(t.outOf(sourced.length, own.length));
  });
});

test('every check is made by a file of tests in which its tests are', () => {
  for (const { file } of checks) expect(existsSync(file), file).toBe(true);
  const text = (file: string) => readFileSync(file, 'utf8');
  for (const { id, file, tests } of checks) {
    const words = nameFor(tests).replace(/^(en|zh): /, '');
    if (words !== 'any') expect(text(file), id).toContain(words);
  }
});
