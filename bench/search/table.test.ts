import { expect, test } from 'vitest';
import { toFigures, toRows, type Measured } from './table.ts';

const measured: Measured = new Map([
  ['own', { 'index, CPU s': 6, precision: '1.000' }],
  ['pagefind-spaced', { 'index, CPU s': 23, precision: '0.968' }],
  ['pagefind', { 'index, CPU s': 18, precision: '0.710' }],
]);

test('the table has a row for each thing measured, a column for each method', () => {
  expect(toRows(measured)).toEqual({
    'index, CPU s': { own: 6, 'pagefind-spaced': 23, pagefind: 18 },
    precision: { own: '1.000', 'pagefind-spaced': '0.968', pagefind: '0.710' },
  });
});

test('a figure is that of the site’s own search, beside Pagefind as it comes', () => {
  const figures = toFigures(measured, 400, 12);
  expect(figures).toContainEqual({
    what: 'mean precision, 400 pages',
    unit: '',
    value: 1,
    of: 12,
    beside: { what: 'Pagefind', value: 0.71 },
  });
  // Fewer queries than are asked as the first of a visit.
  expect(figures.find(({ what }) => what.startsWith('first query'))?.of).toBe(12);
});
