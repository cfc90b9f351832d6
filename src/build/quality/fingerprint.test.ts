import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprint, qualityPages } from './fingerprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

test('any other byte or name makes another build, the figures of its tests do not', () => {
  write('index.html', 'one');
  write('zh/index.html', 'two');
  const built = fingerprint(folder);
  for (const { file } of qualityPages) write(file, 'figures');
  expect(fingerprint(folder)).toBe(built);
  write('zh/index.html', 'twO');
  expect(fingerprint(folder)).not.toBe(built);
  write('zh/index.html', 'two');
  expect(fingerprint(folder)).toBe(built);
  write('zh/index.htm', '');
  expect(fingerprint(folder)).not.toBe(built);
});

test('the pages apart are those of both languages', () => {
  expect(qualityPages.map(({ file }) => file)).toEqual([
    'quality/index.html',
    'zh/quality/index.html',
  ]);
});
