import { expect, test } from 'vitest';
import { feedTags } from './feeds.ts';
import type { PageMeta } from './head.ts';

const page: PageMeta = {
  locale: 'zh',
  route: '/news/topics/base/',
  title: '基地',
  description: '',
  languages: ['zh'],
};
const announced = (meta: PageMeta) =>
  feedTags(meta, '联盟').map(({ attributes: { title, href } }) => `${title} ${href}`);
const ofSite = ['联盟 /zh/feed.xml', '联盟 (JSON Feed) /zh/feed.json'];

test('every page announces the feeds of the site in its language', () => {
  expect(announced(page)).toEqual(ofSite);
});

test('a page with feeds of its own announces them first', () => {
  expect(announced({ ...page, hasFeed: true })).toEqual([
    '基地 – 联盟 /zh/news/topics/base/feed.xml',
    '基地 – 联盟 (JSON Feed) /zh/news/topics/base/feed.json',
    ...ofSite,
  ]);
});
