import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Announcement, Published } from '../../src/build/addresses.ts';
import { buildProject, copyProject } from './copy.ts';
import { attribute, folder, pages } from './dist.ts';

const read = <Data>(...path: string[]): Data =>
  JSON.parse(readFileSync(join(...path), 'utf8')) as Data;
const built = read<Published>(folder, 'addresses.json');

const root = copyProject();
afterAll(() => rmSync(root, { recursive: true }));

test('a build writes down exactly the pages that may be indexed', () => {
  const indexable = pages
    .filter((page) => attribute(page, 'meta[name=robots]', 'content') !== 'noindex')
    .map(({ path }) => path);
  expect(Object.keys(built.pages).toSorted()).toEqual(indexable.toSorted());
});

test('the next build tells what is new, changed and gone since then', () => {
  const name = '2020-08-31-alliance-founded';
  const file = join(root, 'content', 'news', 'en', `${name}.md`);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^title: .*$/m, 'title: "58 strokes make a sensing alliance"'));
  // As if one page had not been there, and another had.
  const known = Object.entries({ ...built.pages, '/was-here/': 'x' });
  const others = Object.fromEntries(known.filter(([path]) => path !== '/zh/glossary/'));
  const last = join(root, 'last.json');
  writeFileSync(last, JSON.stringify({ ...built, pages: others }));
  const { code, said } = buildProject(root, { SITE_PUBLISHED: last });
  expect(code, said).toBe(0);
  const list = read<Announcement>(root, '.cache', 'announce.json');
  const paths = (addresses: string[]) => addresses.map((address) => new URL(address).pathname);
  expect(list.isPreview).toBe(false);
  expect(paths(list.new)).toEqual(['/zh/glossary/']);
  expect(paths(list.gone)).toEqual(['/was-here/']);
  const changed = paths(list.changed);
  expect(changed).toEqual(expect.arrayContaining([`/news/${name}/`, '/news/2020/', '/']));
  expect(changed.filter((path) => path.startsWith('/zh/'))).toEqual([]);
  expect(changed).not.toContain('/privacy/');
});
