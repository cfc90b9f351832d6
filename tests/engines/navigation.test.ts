import { describe, expect, test } from 'vitest';
import { localPath } from '../../src/lib/url.ts';
import { locales } from '../../src/schema/locale.ts';
import { until } from './engine.ts';
import { engineName, useEngine } from './site.ts';

const site = useEngine();

const links = (selector: string): string[] =>
  [...document.querySelectorAll<HTMLAnchorElement>(selector)].map(({ pathname }) => pathname);
const isAt = (path: string): boolean =>
  location.pathname === path && document.readyState === 'complete';

const follow = async (selector: string, path: string): Promise<void> => {
  await site.engine.click(`${selector}[href="${path}"]`);
  await until(site.engine, isAt, path);
  expect(await site.engine.errors()).toEqual([]);
};

describe(engineName, () => {
  test.each(locales)('%s: the menu leads to every part and says where one is', async (locale) => {
    await site.engine.open(site.address + localPath(locale, '/'), { width: 390 });
    const parts = await site.engine.evaluate(links, '.menu a');
    expect(parts).toHaveLength(5);
    for (const part of parts) {
      await follow('.menu a', part);
      expect(await site.engine.evaluate(links, '.menu [aria-current=page]')).toEqual([part]);
    }
    await follow('a.brand', localPath(locale, '/'));
  });

  test.each(locales)('%s: a list leads to a story, its trail back to the list', async (locale) => {
    const list = localPath(locale, '/news/');
    await site.engine.open(site.address + list, { width: 390 });
    const [story = ''] = await site.engine.evaluate(links, 'main article h2 a');
    await follow('main article h2 a', story);
    await follow('.breadcrumbs a', list);
  });
});
