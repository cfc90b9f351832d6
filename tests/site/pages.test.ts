import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { langTag } from '../../src/lib/lang.ts';
import { scaleRoute } from '../../src/lib/scale-route.ts';
import { localPath } from '../../src/lib/url.ts';
import { locales } from '../../src/schema/locale.ts';
import { attribute, byPath, folder, isServed, pages, type Page } from './dist.ts';

const localeOf = ({ path }: Page) => (path.startsWith('/zh/') ? 'zh' : 'en');
const site = new URL('/', attribute(byPath.get('/') as Page, 'link[rel=canonical]', 'href') ?? '');
const pathOf = (address: string | undefined) => {
  const url = new URL(address ?? '', site);
  expect(url.origin).toBe(site.origin);
  return url.pathname;
};
const alternates = (page: Page): Record<string, string> =>
  Object.fromEntries(
    page.root
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => [link.getAttribute('hreflang') ?? '', pathOf(link.getAttribute('href'))]),
  );

/** A page, or a picture of which a page shows a part. */
const rootOf = (path: string) =>
  byPath.get(path)?.root ?? parse(readFileSync(join(folder, path), 'utf8'));

test('the site has pages in both languages', () => {
  const count = (locale: string) => pages.filter((page) => localeOf(page) === locale).length;
  expect(count('en')).toBeGreaterThan(80);
  expect(count('zh')).toBe(count('en'));
});

describe.each(pages.map((page) => [page.path, page] as const))('%s', (_, page) => {
  test('says what it is', () => {
    expect(page.root.querySelectorAll('h1').map((h) => h.text.trim().length > 0)).toEqual([true]);
    expect(attribute(page, 'html', 'lang')).toBe(langTag[localeOf(page)]);
    expect(page.root.querySelector('title')?.text.trim()).toBeTruthy();
    expect(attribute(page, 'meta[name=description]', 'content')?.length).toBeGreaterThan(10);
  });

  test('names its address and its twins, and they name it', () => {
    if (page.isError) {
      expect(attribute(page, 'meta[name=robots]', 'content')).toBe('noindex');
      return;
    }
    expect(pathOf(attribute(page, 'link[rel=canonical]', 'href'))).toBe(page.path);
    const own = alternates(page);
    expect(own[langTag[localeOf(page)]]).toBe(page.path);
    expect(own['x-default']).toBeTruthy();
    for (const path of Object.values(own)) {
      const twin = byPath.get(path);
      expect(twin && alternates(twin)).toEqual(own);
    }
  });

  test('leads nowhere that is not there', ({ task }) => {
    const own = page.root
      .querySelectorAll('[href], [src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((target) => new URL(target, new URL(page.path, site)).origin === site.origin);
    task.meta.measured = { links: own.length };
    const broken = own.filter((target) => {
      const url = new URL(target, new URL(page.path, site));
      const path = decodeURI(url.pathname);
      if (!isServed(path)) return true;
      const fragment = decodeURIComponent(url.hash.slice(1));
      return (
        fragment &&
        !rootOf(path)
          .querySelectorAll('[id]')
          .some(({ id }) => id === fragment)
      );
    });
    expect(broken).toEqual([]);
  });

  test('shows no leftover of its source, and asks no other host for anything', () => {
    // A field of BibTeX has braces of its own.
    const text = page.root.querySelector('body')?.text.replace(/^ {2}\w+ = \{.*$/gm, '') ?? '';
    expect(text).not.toMatch(/\*\*|\bundefined\b|\bNaN\b|\[object|\{\{/);
    const loaded = page.root
      .querySelectorAll('script[src], img[src], link[rel=stylesheet], link[rel=icon], source')
      .map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '');
    expect(loaded.filter((address) => !address.startsWith('/'))).toEqual([]);
  });
});

test('the needle of the scale stands on the scale, or is not there', () => {
  const outside = pages.filter((page) => {
    const needle = attribute(page, '.scale .needle', 'd');
    const width = Number(attribute(page, '.scale svg', 'viewBox')?.split(' ')[2]);
    const place = Number(/^M(\S+)/.exec(needle ?? '')?.[1]);
    return needle !== undefined && !(place >= 0 && place <= width);
  });
  expect(outside.map(({ path }) => path)).toEqual([]);
});

test('the scale of every page shows a stroke for each month with stories of its language', () => {
  const { records } = JSON.parse(readFileSync(join(folder, 'data', 'news.json'), 'utf8')) as {
    records: { date: string; url: Partial<Record<string, string>> }[];
  };
  for (const page of pages) {
    const [file = '', id = ''] = attribute(page, '.scale use', 'href')?.split('#') ?? [];
    expect(file, page.path).toBe(localPath(localeOf(page), scaleRoute));
    expect(isServed(file)).toBe(true);
    const strokes = rootOf(file).getElementById(id);
    const months = records
      .filter(({ date, url }) => date.length >= 7 && url[localeOf(page)])
      .map(({ date }) => date.slice(0, 7));
    expect(strokes?.getAttribute('d')?.match(/M\d+ 33v-\d+/g)).toHaveLength(new Set(months).size);
  }
});

test('a page of one language is never silently in the other', () => {
  for (const locale of locales) {
    for (const page of pages.filter((one) => localeOf(one) === locale)) {
      const other = locale === 'en' ? 'zh' : 'en';
      const links = page.root
        .querySelectorAll('main a[href^="/"]:not([hreflang])')
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => (other === 'zh') === href.startsWith('/zh/'));
      expect(links, page.path).toEqual([]);
    }
  }
});
