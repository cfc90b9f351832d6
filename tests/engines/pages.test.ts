import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageKinds } from '../../src/commands/page-kinds.ts';
import { ask } from '../deploy/ask.ts';
import { until } from './engine.ts';
import * as seen from './seen.ts';
import { complaints, engineName, keepPicture, useEngine } from './site.ts';

const site = useEngine();

/** What the HTML says, where it is not hidden, without spaces. */
const said = (part: HTMLElement | null): string => {
  for (const hidden of part?.querySelectorAll('script, style, noscript, [hidden]') ?? []) {
    hidden.remove();
  }
  return (part?.textContent ?? '').replace(/\s/g, '');
};

/** The same address in the other language. */
const twin = (path: string): string =>
  path.startsWith('/zh/') ? path.replace('/zh', '') : `/zh${path}`;

describe.each(pageKinds)(`${engineName}: $name`, ({ name, path }) => {
  let html: HTMLElement;

  beforeAll(async () => {
    html = parse((await ask(encodeURI(site.address + path))).body.toString());
    await site.engine.open(site.address + path, { width: 320 });
  });

  test('fits a window of 320 px', async () => {
    expect(await site.engine.evaluate(seen.widths)).toEqual({ window: 320, beyond: 0 });
  });

  test('says what its HTML says, in letters that can be read', async () => {
    await site.engine.evaluate(seen.unfold);
    const { heading, main } = await site.engine.evaluate(seen.texts);
    expect(heading).toBe(said(html.querySelector('h1')));
    const expected = said(html.querySelector('main'));
    // A table says less on a phone.
    expect(main.length).toBeGreaterThan(expected.length * 0.9);
    expect(await site.engine.evaluate(seen.unreadable)).toEqual([]);
  });

  test('shows its pictures', async () => {
    await until(site.engine, seen.hasPictures);
    expect(await site.engine.evaluate(seen.emptyPictures)).toEqual([]);
  });

  test('complains of nothing', async () => {
    expect(await complaints(site.engine, path)).toEqual([]);
  });

  test.each([
    ['narrow', 390, 1400],
    ['wide', 1280, 900],
  ])('has its picture taken: %s', async (size, width, height) => {
    await site.engine.open(site.address + path, { width, height });
    if (name.startsWith('search-results')) await until(site.engine, seen.hasResults);
    await keepPicture(site.engine, `${name}-${size}`);
    expect(await site.engine.evaluate(seen.widths)).toEqual({ window: width, beyond: 0 });
  });

  // What is not there is there in neither language.
  test.skipIf(name.startsWith('not-found'))('leads to its twin', async () => {
    const [target = ''] = twin(path).split('?');
    await site.engine.click('.language a');
    await until(site.engine, (wanted: string) => location.pathname === wanted, target);
    const lang = await site.engine.evaluate(() => document.documentElement.lang);
    expect(lang).toBe(target.startsWith('/zh/') ? 'zh-Hans' : 'en');
  });
});
