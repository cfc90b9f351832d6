import { XmlDocument } from 'libxml2-wasm';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { strings } from '../../src/lib/i18n/index.ts';
import { langTag } from '../../src/lib/lang.ts';
import { departures, textsOf } from './atom-grammar.ts';
import { attribute, byPath, isServed, pages, type Page } from './dist.ts';
import { atomFeeds, jsonFeeds, jsonFeedSchema } from './feed-files.ts';

const pageAt = (path: string): Page => {
  const page = byPath.get(path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page;
};
const site = attribute(pageAt('/'), 'link[rel=canonical]', 'href');
const absolute = (path: string) => new URL(path, site).href;
const localeOf = (path: string) => (path.startsWith('/zh/') ? 'zh' : 'en');

test('each topic and each organisation with stories has a feed in both formats and languages', () => {
  const withStories = pages.filter(
    ({ path, root }) =>
      /^(\/zh)?(\/|\/news\/topics\/[a-z]+\/|\/members\/[a-z0-9-]+\/)$/.test(path) &&
      !/\/members\/$/.test(path) &&
      root.querySelector('main a[href*="/news/2"]'),
  );
  expect(atomFeeds.map(({ path }) => path)).toEqual(
    withStories.map(({ path }) => `${path}feed.xml`).toSorted(),
  );
  expect(jsonFeeds.map(({ path }) => path)).toEqual(
    withStories.map(({ path }) => `${path}feed.json`).toSorted(),
  );
});

test('every page announces its own feeds, then those of the site, and links to its own', () => {
  const exist = new Set([...atomFeeds, ...jsonFeeds].map(({ path }) => path));
  for (const { path, root } of pages) {
    const home = localeOf(path) === 'zh' ? '/zh/' : '/';
    const expected = [...new Set([path, home])]
      .flatMap((one) => [`${one}feed.xml`, `${one}feed.json`])
      .filter((one) => exist.has(one));
    const links = root.querySelectorAll('link[rel=alternate][title]');
    expect([path, ...links.map((link) => link.getAttribute('href'))]).toEqual([path, ...expected]);
    for (const link of links) {
      const json = link.getAttribute('href')?.endsWith('.json');
      expect(link.getAttribute('type')).toBe(`application/${json ? 'feed+json' : 'atom+xml'}`);
      expect(link.getAttribute('title')).toBeTruthy();
    }
    expect(root.querySelectorAll(`a[href="${expected[0]}"]`).length).toBe(1);
  }
});

describe.each(atomFeeds.map((feed) => [feed.path, feed.text]))('%s', (path, text) => {
  const document = XmlDocument.fromString(text);
  const all = (xpath: string) => textsOf(document, xpath);

  test('is valid Atom', () => {
    expect(departures(document.root)).toEqual([]);
    const types = all('//a:*[not(self::a:link)]/@type');
    expect(types.filter((type) => !['text', 'html'].includes(type))).toEqual([]);
    expect(all('//a:*[not(self::a:feed or self::a:entry or self::a:author)]/*')).toEqual([]);
    const moments = all('//a:updated | //a:published');
    expect(
      moments.filter((one) => !z.iso.datetime({ offset: true }).safeParse(one).success),
    ).toEqual([]);
    const ids = all('//a:id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(all('/a:feed/a:author/a:name')).toEqual([strings(localeOf(path)).siteName]);
    expect(all('/a:feed/a:link[@rel="self"]/@href')).toEqual([absolute(path)]);
    expect(all('//a:entry[count(a:link[@rel="alternate"]) != 1]')).toEqual([]);
    expect(all('/a:feed/@xml:lang')).toEqual([langTag[localeOf(path)]]);
    expect(all('/a:feed/a:updated')).toEqual(all('//a:entry/a:updated').toSorted().slice(-1));
    expect(all('//@href').filter((href) => !URL.canParse(href))).toEqual(['/favicon.svg']);
  });

  test('is for a browser a page with its stories', () => {
    expect(text).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>');
    expect(isServed('/feed.css')).toBe(true);
    expect(all('/a:feed/h:head/h:title')).toEqual(all('/a:feed/a:title'));
    expect(all('/a:feed/h:main/h:h1').length).toBe(1);
    expect(all('/a:feed/h:main//h:code')).toEqual([absolute(path)]);
    expect(all('/a:feed/h:main//h:h2')).toEqual(all('//a:entry/a:title'));
    expect(all('/a:feed/h:main//h:h2/h:a/@href')).toEqual(all('//a:entry/a:link/@href'));
    const others = all('/a:feed/h:main/h:p/h:a/@href').map((href) => new URL(href).pathname);
    expect(others.filter((one) => !isServed(one))).toEqual([]);
  });
});

test.each(jsonFeeds.map((feed) => [feed.path, feed.text]))(
  '%s is valid JSON Feed',
  (path, text) => {
    const feed = jsonFeedSchema.parse(JSON.parse(text));
    const ids = feed.items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(feed.feed_url).toBe(absolute(path));
    expect(feed.home_page_url).toBe(absolute(path.replace(/feed\.json$/, '')));
    const languages = [feed.language, ...feed.items.map(({ language }) => language)];
    expect(new Set(languages)).toEqual(new Set([langTag[localeOf(path)]]));
  },
);
