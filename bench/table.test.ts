import { expect, test } from 'vitest';
import { median, toMachines, toTable, type Run } from './table.ts';

const run = (machine: string, value: number): Run => ({
  machine,
  figures: [
    { what: 'largest paint', unit: 'ms', value, of: 5, beside: { what: 'bare page', value: 1000 } },
    { what: 'precision', unit: '', value: 1, of: 500 },
  ],
});
const runs = new Map([
  ['page', run('one core', 1234.4)],
  ['search', run('two cores', 12.345)],
  ['build', run('one core', 0)],
]);

test('a table has a row for each figure, with what was beside it and the ratio', () => {
  const rows = toTable(runs).split('\n');
  expect(rows).toHaveLength(8);
  expect(rows[2]).toBe('| page | largest paint | 1,234 ms | 5 | bare page: 1,000 ms | 1.23 |');
  expect(rows[5]).toBe('| search | precision | 1 | 500 |  |  |');
});

test('machines are told once, with the benchmarks that ran there', () => {
  expect(toMachines(runs)).toBe('page, build: one core\nsearch: two cores');
});

test('the median of an even number is the lower of the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(median([5, 1, 9])).toBe(5);
  expect(
    median(
      Array.from({ length: 101 }, (_, index) => index),
      0.95,
    ),
  ).toBe(95);
});
