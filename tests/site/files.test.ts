import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Manifest } from '../../src/lib/search/format.ts';
import { locales } from '../../src/schema/locale.ts';
import { folder } from './dist.ts';

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test.each([
  ['en', 'feed.xml', '/news/'],
  ['zh-Hans', 'zh/feed.xml', '/zh/news/'],
])('the feed in %s carries whole stories with absolute links', (lang, file, under) => {
  const xml = read(file);
  expect(xml).toContain(`<language>${lang}</language>`);
  const items = [...xml.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item = '']) => item);
  expect(items.length).toBeGreaterThan(10);
  for (const item of items) {
    const link = /<link>([^<]+)<\/link>/.exec(item)?.[1] ?? '';
    expect(new URL(link).pathname.startsWith(under)).toBe(true);
    const content = /<content:encoded>([\s\S]*?)<\/content:encoded>/.exec(item)?.[1] ?? '';
    const html = parse(content.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
    expect(html.text.length).toBeGreaterThan(100);
    expect(content).not.toMatch(/href="\/|src="\//);
  }
});

test.each(locales)('the search index in %s has each of its files', (locale) => {
  const folder = 'search-index';
  const manifest = JSON.parse(read(join(folder, `${locale}.json`))) as Manifest;
  const names = [...manifest.pages.matchAll(/.{6}/g)].map(([name], page) =>
    manifest.pieces[page] ? `${name}-0` : name,
  );
  const files = [...manifest.lists.map(([, file]) => file), manifest.names, ...names];
  expect(names.length).toBe(manifest.titles.length);
  expect(names.length).toBeGreaterThan(190);
  expect(files.filter((file) => !existsSync(join('dist', folder, `${file}.json`)))).toEqual([]);
});
