import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { rememberingReader } from './known.ts';

const root = mkdtempSync(join(tmpdir(), 'known-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'content'));

const read = (name: string, text: string) => {
  const path = join(root, 'content', name);
  writeFileSync(path, text);
  const reader = rememberingReader(root);
  const { placeOf, keyPlaceOf, ...fields } = reader.read(path);
  reader.remember();
  return { ...fields, at: placeOf(['b']), keyAt: keyPlaceOf(['b']) };
};

test.each([
  ['story.md', '\uFEFF---\r\na: 1\r\nb: "重庆"\r\n---\r\nText of it.\r\n'],
  ['entry.yaml', 'a: 1\nb: 2020-08-31\n'],
  ['endless.yaml', 'a: .inf\nb: 1\n'],
])('a file that was read before is read the same: %s', (name, text) => {
  const first = read(name, text);
  expect(first.faults).toEqual([]);
  expect(read(name, text)).toEqual(first);
});

test('a file with a fault tells it each time, and a mended one none', () => {
  const broken = read('broken.yaml', 'a: 1\na: 2\n');
  expect(broken.faults).not.toEqual([]);
  expect(read('broken.yaml', 'a: 1\na: 2\n').faults).toEqual(broken.faults);
  expect(read('broken.yaml', 'a: 1\nb: 2\n').faults).toEqual([]);
});
