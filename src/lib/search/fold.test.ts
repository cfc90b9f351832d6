import { expect, test } from 'vitest';
import { bare, folding } from './fold.ts';

const fold = folding(['傳感繁', '传感繁']);

test.each([
  ['MEMS Sensor', 'mems sensor'],
  ['ＭＥＭＳ（１６）', 'mems(16)'],
  ['“川仪” ‘a’', '"川仪" \'a\''],
  ['Běibèi', 'beibei'],
  ['傳感器', '传感器'],
  ['a\u00a0b', 'a b'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each(['İstanbul', '½ ℃ … 𠮷 🙂', 'ﬁ'])('%s keeps its length', (text) => {
  expect(fold(text)).toHaveLength(text.length);
});

test('a bare name is its letters and digits', () => {
  expect(bare(fold, 'Chongqing (International), 8-inch')).toBe('chongqinginternational8inch');
});
