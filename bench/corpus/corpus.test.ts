import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkContent, formatFault } from '../../src/build/check/index.ts';
import { storyFile, writeContent } from './content.ts';
import { makePairs } from './stories.ts';
import { readVocabulary } from './vocabulary.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});
const write = async (count: number, seed?: number): Promise<string> => {
  const root = mkdtempSync(join(tmpdir(), 'corpus-'));
  roots.push(root);
  await writeContent(join(root, 'content'), { count, ...(seed !== undefined && { seed }) });
  return root;
};

/** One hash of all files, by name. */
const hashOf = (root: string): string => {
  const hash = createHash('sha256');
  const items = readdirSync(root, { recursive: true, withFileTypes: true });
  for (const path of items
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort()) {
    hash.update(path.slice(root.length)).update(readFileSync(path));
  }
  return hash.digest('hex');
};

test('a made corpus passes the check of content, with covers and changes in it', async () => {
  const root = await write(120);
  const { files, faults } = await checkContent(root);
  expect(faults.map((fault) => formatFault(fault, 'en'))).toEqual([]);
  expect(files).toBe((await checkContent('.')).files + 240);
  const names = readdirSync(join(root, 'content', 'news', 'zh'));
  const made = names.filter((name) => name.includes('-story-'));
  const texts = made.map((name) => readFileSync(join(root, 'content', 'news', 'zh', name), 'utf8'));
  expect(texts.filter((text) => text.includes('cover: '))).toHaveLength(5);
  expect(texts.filter((text) => text.includes('changes:'))).toHaveLength(4);
  expect(texts.filter((text) => text.includes('另见['))).not.toEqual([]);
});

test('the same seed gives the same bytes, another seed others', async () => {
  const first = hashOf(await write(20));
  expect(hashOf(await write(20))).toBe(first);
  expect(hashOf(await write(20, 7))).not.toBe(first);
});

test('one story more leaves all others as they are, and comes last', () => {
  const words = readVocabulary();
  const pairs = makePairs(words, { count: 30 });
  const more = makePairs(words, { count: 30 }, 1);
  const files = (made: typeof pairs) => made.map((pair) => storyFile(pair, 'en'));
  expect(files(more).slice(0, -1)).toEqual(files(pairs));
  const days = more.map(({ date }) => date);
  expect(days.toSorted()).toEqual(days);
});
