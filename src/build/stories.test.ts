import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, expect, test } from 'vitest';
import { storyFiles } from '../lib/story-files.ts';
import { rememberingReader } from './check/known.ts';
import { stories } from './stories.ts';

const root = mkdtempSync(join(tmpdir(), 'stories-'));
afterAll(() => rmSync(root, { recursive: true }));
const folder = join(root, 'content', 'news', 'en');
mkdirSync(folder, { recursive: true });
// By its code a build knows what it may remember.
mkdirSync(join(root, 'src'));
for (const name of ['astro.config.mjs', 'package-lock.json', 'tsconfig.json']) {
  writeFileSync(join(root, name), '');
}

/** What Astro keeps. */
const named = new Set<string>();
const contextFor = (contentIntellisense: boolean) =>
  ({
    config: { root: pathToFileURL(`${root}/`), experimental: { contentIntellisense } },
    store: { clear: () => named.clear(), set: ({ id }: { id: string }) => named.add(id) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: String,
  }) as unknown as LoaderContext;
const load = async (isForEditors = false) => {
  await stories('content/news/').load(contextFor(isForEditors));
  return storyFiles().map(({ id, data, text }) => ({ id, data, text }));
};

test.each([
  ['as it stands', ''],
  ['with the mark that some programs put before a text', '\uFEFF'],
])('a story is read %s, by itself and after the check', async (_, mark) => {
  const path = join(folder, 'one.md');
  writeFileSync(path, `${mark}---\ntitle: 重庆\n---\n\nA line.\n`);
  const story = { id: 'en/one', data: { title: '重庆' }, text: 'A line.' };
  expect(await load()).toEqual([story]);
  rmSync(join(root, '.cache'), { recursive: true });
  rememberingReader(root).read(path);
  expect(await load()).toEqual([story]);
});

test('Astro keeps the names of stories for editors alone', async () => {
  await load(true);
  expect([...named]).toEqual(['en/one']);
  await load();
  expect([...named]).toEqual([]);
});
