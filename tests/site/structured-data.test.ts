import { describe, expect, test } from 'vitest';
import { formatDate, formatNumber } from '../../src/lib/format.ts';
import { strings } from '../../src/lib/i18n/index.ts';
import { langTag } from '../../src/lib/lang.ts';
import { attribute, isServed, pages, type Page } from './dist.ts';

type Value = string | number | Value[] | { [key: string]: Value };
type Node = Record<string, Value>;

const localeOf = ({ path }: Page) => (path.startsWith('/zh/') ? 'zh' : 'en');
const isNode = (value: Value | undefined): value is Node =>
  typeof value === 'object' && !Array.isArray(value);

const dataOf = ({ root }: Page, context: string): Node[] =>
  root
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.text) as Node)
    .filter((data) => data['@context'] === context);

const graphOf = (page: Page): Node[] => {
  const scripts = dataOf(page, 'https://schema.org');
  expect(scripts.length).toBe(1);
  const graph = scripts[0]?.['@graph'];
  return Array.isArray(graph) ? graph.filter(isNode) : [];
};

/** Every property of every node within a value, with the name it stands under. */
const properties = (value: Value, key = ''): [string, string | number][] => {
  if (Array.isArray(value)) return value.flatMap((item) => properties(item, key));
  if (isNode(value)) return Object.entries(value).flatMap(([name, item]) => properties(item, name));
  return [[key, value]];
};

const nodesIn = (value: Value): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
};

const tight = (text: string): string => text.replace(/\s+/g, '');
const own = pages.filter(({ isError }) => !isError);
const graphs = new Map(own.map((page) => [page.path, graphOf(page)]));
const told = new Set(
  [...graphs.values()]
    .flatMap(nodesIn)
    .filter((node) => '@type' in node)
    .map((node) => node['@id']),
);

const texts = new Set(
  'name headline description text alternateName creditText articleSection addressLocality'.split(
    ' ',
  ),
);
const dates = new Set(
  'datePublished dateModified startDate foundingDate observationDate'.split(' '),
);
const addresses = new Set(
  'url image contentUrl item mainEntityOfPage publishingPrinciples correctionsPolicy'.split(' '),
);
/** What has no words of its own on the page. */
const structure = new Set(
  '@type @id position numberOfItems target query-input license inLanguage encodingFormat'.split(
    ' ',
  ),
);

describe.each(own.map((page) => [page.path, page] as const))('%s', (_, page) => {
  const locale = localeOf(page);
  const graph = graphs.get(page.path) ?? [];
  const find = (type: string): Node | undefined => graph.find((node) => node['@type'] === type);
  const list = (value: Value | undefined): Node[] =>
    Array.isArray(value) ? value.filter(isNode) : [];
  const canonical = attribute(page, 'link[rel=canonical]', 'href') ?? '';
  const site = new URL('/', canonical);

  test('tells engines nothing but what readers see', () => {
    const visible = tight(page.root.querySelector('body')?.text ?? '');
    const links = new Set(
      page.root
        .querySelectorAll('a[href]')
        .map((a) => new URL(a.getAttribute('href') ?? '', canonical).href),
    );
    const isTrue = (key: string, value: string | number): boolean => {
      if (texts.has(key)) return visible.includes(tight(String(value)));
      if (dates.has(key)) return visible.includes(tight(formatDate(locale, String(value))));
      if (key === 'value') return visible.includes(formatNumber(Number(value)));
      if (!addresses.has(key)) return structure.has(key);
      const url = new URL(String(value));
      if (url.origin !== site.origin) return links.has(url.href);
      return isServed(url.pathname);
    };
    expect(properties(graph).filter(([key, value]) => !isTrue(key, value))).toEqual([]);
  });

  test('points to nothing that is not told somewhere', () => {
    const pointers = nodesIn(graph)
      .filter((node) => Object.keys(node).join() === '@id')
      .map((node) => node['@id']);
    expect(pointers.filter((id) => !told.has(id ?? ''))).toEqual([]);
    const ids = graph.map((node) => node['@id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('stands under the pages that it says', () => {
    const trail = list(find('BreadcrumbList')?.['itemListElement']);
    const shown = page.root.querySelectorAll('.breadcrumbs a');
    expect(trail.map(({ name, item }) => [name, item])).toEqual(
      shown.map((a) => [a.text, new URL(a.getAttribute('href') ?? '', site).href]),
    );
    expect(trail.map(({ position }) => position)).toEqual(trail.map((_, index) => index + 1));
  });

  test('lists pages in the order in which it shows them', () => {
    const items = find('ItemList');
    if (!items) return;
    const listed = list(items['itemListElement']);
    expect(items['numberOfItems']).toBe(listed.length);
    const urls = listed.map(({ url }) => String(url));
    const shown = page.root
      .querySelectorAll('main :is(h2, h3, li) a[href]')
      .map((a) => new URL(a.getAttribute('href') ?? '', site).href)
      .filter((href) => urls.includes(href));
    expect([...new Set(shown)]).toEqual(urls);
    expect(listed.map(({ position }) => position)).toEqual(listed.map((_, index) => index + 1));
  });
});

const hidden = (page: Page) => attribute(page, 'meta[name=robots]', 'content') === 'noindex';
const stories = own.filter((page) => /\/news\/\d{4}-/.test(page.path) && !hidden(page));

describe.each(stories.map((page) => [page.path, page] as const))('%s', (_, page) => {
  const locale = localeOf(page);
  const t = strings(locale);
  const article = (graphs.get(page.path) ?? []).find((node) => node['@type'] === 'NewsArticle');
  const text = (selector: string) => page.root.querySelector(selector)?.text.trim();
  const fact = (term: string) =>
    page.root
      .querySelectorAll('.margin dl div')
      .find((row) => row.querySelector('dt')?.text === term)
      ?.querySelector('dd')
      ?.text.trim();

  test('is an article with the words, dates and sources of its page', () => {
    expect(article?.['headline']).toBe(text('h1'));
    expect(article?.['description']).toBe(text('.standfirst'));
    expect(article?.['image']).toBe(attribute(page, 'meta[property="og:image"]', 'content'));
    expect(article?.['inLanguage']).toBe(langTag[locale]);
    expect(formatDate(locale, String(article?.['datePublished']))).toBe(fact(t.publishedHere));
    expect(attribute(page, 'meta[property="article:published_time"]', 'content')).toBe(
      article?.['datePublished'],
    );
    const changed = article?.['dateModified'];
    expect(changed && formatDate(locale, String(changed))).toBe(fact(t.updatedHere));
    const [event] = Array.isArray(article?.['about']) ? article['about'].filter(isNode) : [];
    expect(event?.['startDate']).toBe(attribute(page, 'article header time', 'datetime'));
    const place = event?.['location'];
    expect(isNode(place) ? place['name'] : undefined).toBe(fact(t.place));
    const cited = Array.isArray(article?.['citation']) ? article['citation'].filter(isNode) : [];
    expect(cited.map(({ creditText }) => creditText)).toEqual(
      page.root.querySelectorAll('.sources ol b').map((b) => b.text),
    );
    const corrections = article?.['correction'];
    expect(Array.isArray(corrections) ? corrections.length : 0).toBe(
      page.root.querySelectorAll('.changes li').length,
    );
  });

  test('and its translation name each other', () => {
    const key = locale === 'en' ? 'workTranslation' : 'translationOfWork';
    const twin = page.path.startsWith('/zh/') ? page.path.slice(3) : `/zh${page.path}`;
    expect(isNode(article?.[key]) && new URL(String(article[key]['@id'])).pathname).toBe(twin);
  });
});

test('Baidu is told the days of every Chinese story, as readers are', () => {
  const context = 'https://ziyuan.baidu.com/contexts/cambrian.jsonld';
  for (const page of own) {
    const found = dataOf(page, context);
    const isChinese = stories.includes(page) && localeOf(page) === 'zh';
    expect(found.length, page.path).toBe(isChinese ? 1 : 0);
    const article = graphs.get(page.path)?.find((node) => node['@type'] === 'NewsArticle');
    for (const block of found) {
      expect(block).toEqual({
        '@context': context,
        '@id': attribute(page, 'link[rel=canonical]', 'href'),
        title: article?.['headline'],
        images: [article?.['image']],
        description: article?.['description'],
        pubDate: `${String(article?.['datePublished'])}T00:00:00`,
        upDate: `${String(article?.['dateModified'] ?? article?.['datePublished'])}T00:00:00`,
      });
    }
  }
});

test('every kind of page is told as what it is', () => {
  const typesOf = (path: string) => (graphs.get(path) ?? []).map((node) => node['@type']);
  for (const prefix of ['', '/zh']) {
    expect(typesOf(`${prefix}/`)).toContain('ItemList');
    expect(typesOf(`${prefix}/alliance/`)).toEqual(
      expect.arrayContaining(['AboutPage', 'Organization', 'Observation']),
    );
    expect(typesOf(`${prefix}/glossary/`)).toContain('DefinedTermSet');
    expect(typesOf(`${prefix}/members/`)).toEqual(
      expect.arrayContaining(['CollectionPage', 'ItemList']),
    );
    expect(typesOf(`${prefix}/search/`)).toContain('SearchResultsPage');
    expect(typesOf(`${prefix}/data/`)).toEqual(expect.arrayContaining(['DataCatalog', 'Dataset']));
  }
  const organisations = own.filter(({ path }) => /\/members\/[a-z0-9-]+\/$/.test(path));
  expect(organisations.length).toBeGreaterThan(100);
  for (const { path } of organisations) expect(typesOf(path), path).toContain('ProfilePage');
  expect(stories.length).toBeGreaterThan(150);
});
