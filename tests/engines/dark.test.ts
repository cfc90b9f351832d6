import { expect, test } from 'vitest';
import { pageKinds } from '../../src/commands/page-kinds.ts';
import { until } from './engine.ts';
import * as seen from './seen.ts';
import { complaints, engineName, keepPicture, useEngine } from './site.ts';

const site = useEngine();

test.each(pageKinds)(`${engineName}: $name is dark for who prefers it`, async ({ name, path }) => {
  await site.engine.open(site.address + path, { width: 390, dark: true });
  if (name.startsWith('search-results')) await until(site.engine, seen.hasResults);
  expect(await site.engine.evaluate(seen.lightness)).toBeLessThan(0.15);
  expect(await site.engine.evaluate(seen.faint)).toEqual([]);
  await keepPicture(site.engine, `${name}-dark`);
  expect(await complaints(site.engine, path)).toEqual([]);
});

test(`${engineName}: a page is light otherwise`, async () => {
  await site.engine.open(`${site.address}/`, { width: 390 });
  expect(await site.engine.evaluate(seen.lightness)).toBeGreaterThan(0.85);
  expect(await site.engine.evaluate(seen.faint)).toEqual([]);
});
