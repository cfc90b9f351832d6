import { expect, test } from 'vitest';
import { absoluteUrl, localPath } from './url.ts';

test('English stands at the root, Chinese under /zh', () => {
  expect(localPath('en', '/news/')).toBe('/news/');
  expect(localPath('zh', '/news/')).toBe('/zh/news/');
  expect(localPath('zh', '/')).toBe('/zh/');
});

test('an address is the same, whether it has to be read or not', () => {
  const site = new URL('https://sensing.example/');
  const paths = ['/', '/news/', '/zh/news/2020-08-31-a.md', '/feed.xml', '/a/../b/', '//c/', '/é/'];
  for (const path of [
    ...paths,
    '/a?b=c#d',
    'a/',
    'https://d.example/',
    '/a/./b',
    '/a b/',
    '/%41/',
  ]) {
    expect(absoluteUrl(site, path)).toBe(new URL(path, site).href);
  }
});
