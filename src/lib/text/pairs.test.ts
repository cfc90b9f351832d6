import { expect, test } from 'vitest';
import { marksOf, Pairs } from './pairs.ts';

const has = (text: string, word: string): boolean => {
  const pairs = new Pairs();
  pairs.read(text);
  return pairs.haveAll(marksOf(word));
};

test('a text has the pairs of each word that stands in it, wherever', () => {
  const text = 'MEMS 传感器, at the beginning and at the end';
  for (const word of ['MEMS', '传感器', 'beginning', 'end', 'e', text])
    expect(has(text, word)).toBe(true);
});

test('a text lacks those of most words that it lacks, and of the text before it', () => {
  expect(has('MEMS 传感器', '晶圆')).toBe(false);
  const pairs = new Pairs();
  pairs.read('wafer');
  pairs.read('drift');
  expect(pairs.haveAll(marksOf('wafer'))).toBe(false);
});
