import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../../src/lib/search/format.ts';
import { locales } from '../../src/schema/locale.ts';
import { folder } from './dist.ts';

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

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
