import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isAsWritten, write } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'write-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['', 'a', '重庆, Beibei', 'a longer text than all before it'])(
  'a page that is written over with “%s” holds nothing of what stood there',
  (text) => {
    const path = join(folder, 'zh', 'index.html');
    write(path, [Buffer.from('重庆, Beibei, '), Buffer.from('2026')]);
    const stamp = write(path, [Buffer.from(text)]);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(isAsWritten(path, stamp)).toBe(true);
  },
);
