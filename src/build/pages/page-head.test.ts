import { expect, test } from 'vitest';
import type { PageMeta } from '../../lib/head.ts';
import { pageHead } from './page-head.ts';

const site = new URL('https://example.org');
const page: PageMeta = {
  locale: 'zh',
  route: '/news/a/',
  title: '"A" & B',
  description: '',
  languages: ['en', 'zh'],
  changed: '2026-03-01',
  published: '2026-01-18',
};

test('a head says its address, its languages and its days, with every character as it is', () => {
  expect(pageHead(page, site)).toEqual({
    url: 'https://example.org/zh/news/a/',
    title: '"A" & B',
    siteName: '重庆智能传感创新联盟',
    isIndexable: true,
    alternates: [
      { lang: 'en', url: 'https://example.org/news/a/' },
      { lang: 'zh-Hans', url: 'https://example.org/zh/news/a/' },
      { lang: 'x-default', url: 'https://example.org/news/a/' },
    ],
    changed: '2026-03-01',
    published: '2026-01-18',
  });
});

test('a hidden page is not for search engines, and an error page has no head to be found by', () => {
  expect(pageHead({ ...page, hidden: true }, site)).toMatchObject({ isIndexable: false });
  expect(pageHead({ ...page, isError: true }, site)).toBeUndefined();
});
