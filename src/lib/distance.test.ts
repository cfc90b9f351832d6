import { expect, test } from 'vitest';
import { distance } from './distance.ts';

test.each([
  ['sensor', 'sensor', 0],
  ['senosr', 'sensor', 1],
  ['sensr', 'sensor', 1],
  ['ab', 'ba', 1],
  ['', 'abc', 3],
  ['传感品', '传感器', 1],
])('%j and %j are %i apart', (a, b, faults) => {
  expect(distance(a, b)).toBe(faults);
});
