import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../../src/lib/search/files.ts';
import type { Manifest } from '../../src/lib/search/format.ts';
import { locales } from '../../src/schema/locale.ts';
import { folder } from './dist.ts';

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test.each(locales)('the search index in %s has each of its files', (locale) => {
  const fileOf = (name: string) => join('search-index', `${name}.json`);
  const manifest = JSON.parse(read(fileOf(locale))) as Manifest;
  const files = filesOf(manifest, (name) => JSON.parse(read(fileOf(name))) as unknown);
  expect(files.length).toBeGreaterThan(manifest.titles.length + manifest.lists.length);
  expect(manifest.titles.length).toBeGreaterThan(190);
  expect(files.filter((file) => !existsSync(join(folder, fileOf(file))))).toEqual([]);
});
