import { expect, test } from 'vitest';
import type { Built } from './generators.ts';
import { toGrowth, toTable, type Row } from './table.ts';

const built = (cpu: number, apart: Record<string, number> = {}): Built => ({
  cpu,
  apart,
  wall: cpu / 2,
  memory: 100,
  pages: 10,
});
const rows: Row[] = [
  { name: 'Hugo', size: 1000, runs: [built(2), built(40), built(4)] },
  { name: 'this site', size: 1000, runs: [built(13, { search: 3, cards: 4 })] },
  { name: 'Hugo', size: 10_000, runs: [built(40), built(20), built(30)] },
  { name: 'this site', size: 10_000, runs: [built(75, { search: 10, cards: 20 })] },
];

test('each size is compared with its own first generator, by medians, without what is apart', () => {
  const table = toTable(rows, ['Hugo']);
  expect(table.map((row) => row['CPU s'])).toEqual([4, 6, 30, 45]);
  expect(table.map((row) => row['× Hugo'])).toEqual([1, 1.5, 1, 1.5]);
  expect(table.at(-1)?.['CPU s apart']).toBe('search 10, cards 20');
});

test('growth is that of the largest size from the smallest', () => {
  expect(toGrowth(rows)).toEqual({
    Hugo: { CPU: 7.5, 'CPU with all': 7.5 },
    'this site': { CPU: 7.5, 'CPU with all': 5.77 },
  });
});
