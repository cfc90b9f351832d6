import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, copyProject } from './copy.ts';

interface JsonFeed {
  feed_url: string;
  items: { id: string; url: string }[];
}
const read = (folder: string, path: string): string =>
  readFileSync(join(folder, 'dist', path), 'utf8');
const feedAt = (folder: string, path: string) => JSON.parse(read(folder, path)) as JsonFeed;
const idOf = (atom: string): string | undefined => /<id>([^<]+)<\/id>/.exec(atom)?.[1];

const from = '2026-04-08-bridge-fibre-sensing';
const to = '2026-04-08-shimen-bridge';
let root = '';

beforeAll(() => {
  root = copyProject();
  for (const names of [
    [from, to],
    ['chuanyi', 'chuanyi-first'],
    ['chuanyi-first', 'chuanyi-group'],
  ]) {
    const { status } = spawnSync(process.execPath, ['src/editor/move.ts', ...names], { cwd: root });
    expect(status).toBe(0);
  }
  const { code, said } = buildProject(root, { SITE_URL: 'https://elsewhere.test' });
  expect(code, said).toBe(0);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

test('a story that was moved is no new story to a reader, nor is one on a new host', () => {
  for (const path of ['feed.json', 'zh/feed.json']) {
    const [before, after] = [feedAt('.', path), feedAt(root, path)];
    expect(after.items.map(({ id }) => id)).toEqual(before.items.map(({ id }) => id));
    expect(before.items.filter(({ url }) => url.includes(from)).length).toBe(1);
    expect(after.items.filter(({ url }) => url.includes(to)).length).toBe(1);
  }
});

test('the feed of an organisation that was moved goes on at every address it had', () => {
  const before = read('.', 'members/chuanyi/feed.xml');
  const after = read(root, 'members/chuanyi-group/feed.xml');
  expect(idOf(after)).toBe(idOf(before));
  expect(after).toContain(
    'href="https://elsewhere.test/members/chuanyi-group/feed.xml" rel="self"',
  );
  for (const old of ['chuanyi', 'chuanyi-first']) {
    expect(read(root, `members/${old}/feed.xml`)).toBe(after);
    const { feed_url } = feedAt(root, `members/${old}/feed.json`);
    expect(feed_url).toBe('https://elsewhere.test/members/chuanyi-group/feed.json');
  }
});
