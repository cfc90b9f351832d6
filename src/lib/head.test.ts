import { expect, test } from 'vitest';
import { headTags, type PageMeta } from './head.ts';

const page: PageMeta = {
  locale: 'zh',
  route: '/news/',
  title: '新闻',
  description: '全部新闻',
  languages: ['en', 'zh'],
};
const site = new URL('https://a.test');
const hrefs = (meta: PageMeta, rel: string) =>
  headTags(meta, site, 'A')
    .filter((tag) => tag.attributes['rel'] === rel)
    .map((tag) => [tag.attributes['hreflang'], tag.attributes['href']]);

test('a page names itself and its twin', () => {
  expect(hrefs(page, 'canonical')).toEqual([[undefined, 'https://a.test/zh/news/']]);
  expect(hrefs(page, 'alternate')).toEqual([
    ['en', 'https://a.test/news/'],
    ['zh-Hans', 'https://a.test/zh/news/'],
    ['x-default', 'https://a.test/news/'],
  ]);
});

test('a page without a translation names no twin', () => {
  expect(hrefs({ ...page, languages: ['zh'] }, 'alternate')).toEqual([
    ['zh-Hans', 'https://a.test/zh/news/'],
    ['x-default', 'https://a.test/zh/news/'],
  ]);
});

test('a hidden page is not to be indexed', () => {
  const tags = headTags({ ...page, hidden: true }, site, 'A');
  expect(tags).toContainEqual({ name: 'meta', attributes: { name: 'robots', content: 'noindex' } });
});

test('an error page has no address', () => {
  expect(hrefs({ ...page, isError: true }, 'canonical')).toEqual([]);
  expect(hrefs({ ...page, isError: true }, 'alternate')).toEqual([]);
});

test('a page names its share card with its size, an error page none', () => {
  const contents = (meta: PageMeta, name: string) =>
    headTags(meta, site, 'A')
      .filter(({ attributes }) => (attributes['property'] ?? attributes['name']) === name)
      .map(({ attributes }) => attributes['content']);
  expect(contents(page, 'og:image')).toEqual(['https://a.test/cards/zh/news.png']);
  expect(contents({ ...page, locale: 'en', route: '/' }, 'og:image')).toEqual([
    'https://a.test/cards/home.png',
  ]);
  expect(contents(page, 'og:image:width')).toEqual(['1200']);
  expect(contents(page, 'twitter:card')).toEqual(['summary_large_image']);
  expect(contents({ ...page, isError: true }, 'og:image')).toEqual([]);
  expect(contents({ ...page, isError: true }, 'twitter:card')).toEqual([]);
});
