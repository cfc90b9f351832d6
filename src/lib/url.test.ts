import { expect, test } from 'vitest';
import { absoluteLinks, localPath } from './url.ts';

test('English stands at the root, Chinese under /zh', () => {
  expect(localPath('en', '/news/')).toBe('/news/');
  expect(localPath('zh', '/news/')).toBe('/zh/news/');
  expect(localPath('zh', '/')).toBe('/zh/');
});

test('links in a feed lead to the site, other links stay', () => {
  const html = '<a href="/members/x/">x</a> <a href="https://a.test/">a</a>';
  expect(absoluteLinks(html, new URL('https://b.test'))).toBe(
    '<a href="https://b.test/members/x/">x</a> <a href="https://a.test/">a</a>',
  );
});
