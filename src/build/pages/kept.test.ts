import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keeper, readKept } from './kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const facts = { proseSize: 1, assets: [] };
const build = (...files: [name: string, key: string, body: string][]): void => {
  const keep = keeper(folder, 'code');
  for (const [name, key, body] of files) {
    keep.written(name);
    keep.keep(name, key, { body: Buffer.from(body), facts });
  }
  keep.close();
};

test('a file is found again as long as its key and the code that made it are the same', () => {
  expect(readKept(folder, 'code')).toBeUndefined();
  build(['a.html', 'one', '重庆'], ['b.html', 'two', 'Beibei']);
  const kept = readKept(folder, 'code');
  expect(kept?.find('b.html', 'two')).toEqual({ body: Buffer.from('Beibei'), facts });
  expect(kept?.find('a.html', 'one')?.body.toString()).toBe('重庆');
  expect(kept?.find('a.html', 'two')).toBeUndefined();
  expect(kept?.find('c.html', 'one')).toBeUndefined();
  expect(kept?.written).toEqual(['a.html', 'b.html']);
  kept?.close();
  expect(readKept(folder, 'other code')).toBeUndefined();
});

test('a build keeps what it made itself and nothing else', () => {
  build(['a.html', 'three', 'new']);
  const kept = readKept(folder, 'code');
  expect(kept?.find('a.html', 'three')?.body.toString()).toBe('new');
  expect(kept?.written).toEqual(['a.html']);
  kept?.close();
  expect(readdirSync(folder)).toHaveLength(2);
});
