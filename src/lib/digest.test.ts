import { expect, test } from 'vitest';
import { digest } from './digest.ts';
import { nodesFrom } from './told.ts';

const view = (title: string) => ({
  title,
  stories: [{ title: 'a', topics: ['base'] }],
  graph: (site: URL) => [{ url: site.href, name: title }],
});

test('the same data has the same digest, and any other value another', () => {
  expect(digest(view('a'))).toBe(digest(view('a')));
  expect(digest(view('a'))).not.toBe(digest(view('b')));
  expect(digest({ a: ['1', '2'] })).not.toBe(digest({ a: ['1,2'] }));
  expect(digest({ a: undefined })).not.toBe(digest({ a: null }));
});

test('what a function of the site tells counts', () => {
  const graph = (name: string) => ({ graph: () => [{ name }] });
  expect(digest(graph('a'))).not.toBe(digest(graph('b')));
});

test('what nodes are made from counts, and they need not be made', () => {
  const nodes = (_site: URL, title: string): never => {
    throw new Error(title);
  };
  const graph = (title: string) => ({ graph: nodesFrom(nodes, title) });
  expect(digest(graph('a'))).toBe(digest(graph('a')));
  expect(digest(graph('a'))).not.toBe(digest(graph('b')));
});
