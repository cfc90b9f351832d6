import { expect, test } from 'vitest';
import { contentTypeOf } from './content-type.ts';

test('a file is known by its name, and one of an unknown kind is refused', () => {
  expect(contentTypeOf('news/x/index.html')).toBe('text/html; charset=utf-8');
  expect(contentTypeOf('zh/feed.json')).toBe('application/feed+json');
  expect(contentTypeOf('search-index/zh.json')).toBe('application/json');
  expect(() => contentTypeOf('a.exe')).toThrow('a.exe: ');
});
