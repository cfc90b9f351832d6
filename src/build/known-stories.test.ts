import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { StoryFile } from '../lib/story-files.ts';
import { knownStories } from './known-stories.ts';

const root = mkdtempSync(join(tmpdir(), 'known-'));
const write = (name: string, text = '') => writeFileSync(join(root, name), text);
beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'src'), { recursive: true });
  mkdirSync(join(root, '.cache'));
  for (const name of ['astro.config.mjs', 'package-lock.json', 'tsconfig.json']) write(name);
  write('src/schema.ts', 'one');
});
afterAll(() => rmSync(root, { recursive: true }));

const story = {
  id: 'en/a',
  filePath: 'content/news/en/a.md',
  digest: '1',
  data: {
    title: 'A',
    summary: 'B',
    date: '2020-08',
    published: '2026-11-01',
    topics: ['base'],
    sources: ['c'],
    organisations: [],
    base: [],
    figures: [1.5],
    computed: [],
    status: 'published',
  },
} satisfies Omit<StoryFile, 'text'>;
const keep = (...files: (typeof story)[]) =>
  knownStories(root).keep(new Map(files.map((file) => [file.id, { ...file, text: 'Text.' }])));

test('what was read is known again, as long as its file says the same', () => {
  keep(story);
  const { find } = knownStories(root);
  expect(find('en/a', '1')).toEqual(story);
  expect(find('en/a', '2')).toBeUndefined();
  expect(find('en/b', '1')).toBeUndefined();
});

test('a story that is gone is known no more', () => {
  keep(story);
  keep();
  expect(knownStories(root).find('en/a', '1')).toBeUndefined();
});

test('nothing is known after the code changed, or if what is kept cannot be read', () => {
  keep(story);
  write('src/schema.ts', 'two');
  expect(knownStories(root).find('en/a', '1')).toBeUndefined();
  keep(story);
  write('.cache/stories.json', '{"code"');
  expect(knownStories(root).find('en/a', '1')).toBeUndefined();
});
