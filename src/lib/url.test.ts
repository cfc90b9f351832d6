import { expect, test } from 'vitest';
import { localPath } from './url.ts';

test('English stands at the root, Chinese under /zh', () => {
  expect(localPath('en', '/news/')).toBe('/news/');
  expect(localPath('zh', '/news/')).toBe('/zh/news/');
  expect(localPath('zh', '/')).toBe('/zh/');
});
