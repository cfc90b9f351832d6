import { expect, test } from 'vitest';
import { columns, title } from './title.ts';

const faults = (words: string): number => title.safeParse(words).error?.issues.length ?? 0;

test('a title has room for 60 letters or 30 Han', () => {
  expect(faults('a'.repeat(60))).toBe(0);
  expect(faults('a'.repeat(61))).toBe(1);
  expect(faults('感'.repeat(30))).toBe(0);
  expect(faults('感'.repeat(31))).toBe(1);
  expect(faults('感'.repeat(61))).toBe(1);
});

test('letters among Han take half their room, quotation marks all of it', () => {
  expect(columns('奥松8英寸MEMS')).toBe(13);
  expect(columns('“传感”')).toBe(8);
  expect(columns('“sensing”')).toBe(9);
});
