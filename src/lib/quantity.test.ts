import { expect, test } from 'vitest';
import { formatValue } from './quantity.ts';

test('a figure carries its unit and how sure it is, in both languages', () => {
  const goal = { value: 15e9, unit: 'yuan', precision: 'over' } as const;
  expect(formatValue('en', goal)).toBe('over 15 billion yuan');
  expect(formatValue('zh', goal)).toBe('超过150亿元');
  const growth = { value: 16.7, unit: 'percent', precision: 'exact' } as const;
  expect(formatValue('en', growth)).toBe('16.7 percent');
  expect(formatValue('zh', growth)).toBe('16.7%');
});
