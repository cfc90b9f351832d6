import { describe, expect, test } from 'vitest';
import { locales } from '../../src/schema/locale.ts';
import { localPath } from '../../src/lib/url.ts';
import { until } from './engine.ts';
import { engineName, useEngine } from './site.ts';

const site = useEngine();

const shown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('member-filter li[data-relation]')]
    .filter(({ hidden, offsetHeight }) => !hidden && offsetHeight > 0)
    .map(({ dataset }) => dataset['kind'] ?? '');

describe(engineName, () => {
  test.each(locales)('%s: the directory filters where it stands', async (locale) => {
    const { engine } = site;
    await engine.open(site.address + localPath(locale, '/members/'), { width: 390 });
    const all = await engine.evaluate(shown);
    await engine.click('member-filter a[data-facet=kind][data-value=university]');
    await until(engine, () => location.search === '?kind=university');
    const some = await engine.evaluate(shown);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(new Set(some)).toEqual(new Set(['university']));
    expect(await engine.errors()).toEqual([]);
  });
});
