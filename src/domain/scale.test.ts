import { expect, test } from 'vitest';
import { monthIndex } from './scale.ts';

test('a date stands in its month, a year in its middle', () => {
  expect(monthIndex(2018, '2018-01-31')).toBe(0);
  expect(monthIndex(2018, '2020-08')).toBe(31);
  expect(monthIndex(2018, '2019')).toBe(17.5);
});
