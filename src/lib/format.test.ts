import { expect, test } from 'vitest';
import { formatDate, formatLarge, formatMonths } from './format.ts';

test('a date is shown as fine as it is known', () => {
  expect(formatDate('en', '2020-08-31')).toBe('31 August 2020');
  expect(formatDate('en', '2020-11')).toBe('November 2020');
  expect(formatDate('zh', '2020-08-31')).toBe('2020年8月31日');
  expect(formatDate('zh', '2020-11')).toBe('2020年11月');
  expect(formatDate('zh', '2020')).toBe('2020年');
});

test('from one date to another goes by months, and names a year once', () => {
  expect(formatMonths('en', '2020-08-05', '2020-08-31')).toBe('August 2020');
  expect(formatMonths('en', '2020-08-05', '2020-11-02')).toBe('August–November 2020');
  expect(formatMonths('en', '2019-08-05', '2020-11-02')).toBe('August 2019 – November 2020');
  expect(formatMonths('en', '2019', '2019-11-02')).toBe('2019 – November 2019');
  expect(formatMonths('zh', '2020-08-05', '2020-08-31')).toBe('2020年8月');
  expect(formatMonths('zh', '2020-08-05', '2020-11-02')).toBe('2020年8月—11月');
  expect(formatMonths('zh', '2019', '2020-11')).toBe('2019年—2020年11月');
});

test('one number, in the words of each language', () => {
  expect(formatLarge('en', 15e9)).toBe('15 billion');
  expect(formatLarge('zh', 15e9)).toBe('150亿');
  expect(formatLarge('en', 4.27e9)).toBe('4.27 billion');
  expect(formatLarge('zh', 4.27e9)).toBe('42.7亿');
  expect(formatLarge('zh', 2.15e9)).toBe('21.5亿');
  expect(formatLarge('zh', 200000)).toBe('20万');
  expect(formatLarge('en', 200000)).toBe('200,000');
});
