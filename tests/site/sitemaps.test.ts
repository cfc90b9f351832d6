import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { attribute, folder, pages } from './dist.ts';

const spaces = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  x: 'http://www.w3.org/1999/xhtml',
  m: 'http://www.baidu.com/schemas/sitemap-mobile/1/',
};
interface Entry {
  loc: string;
  lastmod: string | undefined;
  links: [string, string][];
  screens: string | undefined;
}

/** A sitemap, parsed as XML; one that is not well-formed throws. */
const read = (address: string): XmlElement => {
  const xml = readFileSync(join(folder, new URL(address, 'http://x').pathname), 'utf8');
  return XmlDocument.fromString(xml).root;
};
const elements = (under: XmlElement, path: string): XmlElement[] =>
  under.find(path, spaces).filter((node) => node instanceof XmlElement);
const attributeOf = (element: XmlElement | undefined, name: string): string =>
  element?.attr(name)?.content ?? '';

const entriesOf = (index: string): Entry[] =>
  elements(read(index), 's:sitemap/s:loc').flatMap(({ content }) =>
    elements(read(content), 's:url').map((url) => ({
      loc: elements(url, 's:loc')[0]?.content ?? '',
      lastmod: elements(url, 's:lastmod')[0]?.content,
      links: elements(url, 'x:link').map((link): [string, string] => [
        attributeOf(link, 'hreflang'),
        attributeOf(link, 'href'),
      ]),
      screens: elements(url, 'm:mobile')[0]?.attr('type')?.content,
    })),
  );

const indexable = pages.filter(
  (page) => attribute(page, 'meta[name=robots]', 'content') !== 'noindex',
);
const canonical = (page: (typeof pages)[number]) =>
  attribute(page, 'link[rel=canonical]', 'href') ?? '';
const byAddress = new Map(indexable.map((page) => [canonical(page), page]));

test('the sitemap lists exactly the pages that may be indexed', () => {
  const listed = entriesOf('/sitemap-index.xml').map(({ loc }) => loc);
  expect(listed.toSorted()).toEqual([...byAddress.keys()].toSorted());
});

test('every page in it has its day, and each of its languages as the page itself says', () => {
  for (const { loc, lastmod, links } of entriesOf('/sitemap-index.xml')) {
    const page = byAddress.get(loc);
    const changed = page && attribute(page, 'meta[property="og:updated_time"]', 'content');
    expect(changed, loc).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(lastmod?.slice(0, 10), loc).toBe(changed);
    const own = page?.root
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
    expect(links).toEqual(own);
    expect(links.map(([lang]) => lang)).toContain('x-default');
  }
});

test('the day of a story is that of its last change, or else of its publication', () => {
  const stories = indexable.filter(({ path }) => /\/news\/\d{4}-/.test(path));
  for (const page of stories) {
    const own = (name: string) =>
      attribute(page, `meta[property="article:${name}_time"]`, 'content');
    expect(attribute(page, 'meta[property="og:updated_time"]', 'content')).toBe(
      own('modified') ?? own('published'),
    );
  }
});

test('Baidu is given the Chinese pages, each for all screens', () => {
  const listed = entriesOf('/sitemap-baidu.xml');
  const chinese = [...byAddress].filter(([, { path }]) => path.startsWith('/zh/'));
  expect(listed.map(({ loc }) => loc).toSorted()).toEqual(
    chinese.map(([address]) => address).toSorted(),
  );
  for (const { loc, lastmod, screens } of listed) {
    expect(screens).toBe('pc,mobile');
    const page = byAddress.get(loc);
    expect(lastmod).toBe(page && attribute(page, 'meta[property="og:updated_time"]', 'content'));
  }
});

test('robots.txt lets everyone in and names every sitemap', () => {
  const [who, what, ...rest] = readFileSync(join(folder, 'robots.txt'), 'utf8').trim().split('\n');
  expect([who, what]).toEqual(['User-agent: *', 'Allow: /']);
  const named = rest.map((line) => line.replace('Sitemap: ', ''));
  expect(named.map((address) => new URL(address).pathname)).toEqual([
    '/sitemap-index.xml',
    '/sitemap-news.xml',
    '/sitemap-baidu.xml',
  ]);
  for (const address of named) read(address);
});
