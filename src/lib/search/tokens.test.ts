import { expect, test } from 'vitest';
import { keyOf } from './keys.ts';
import { packPlaces, placeOf, unpackPlaces } from './format.ts';
import { tokenise } from './tokens.ts';

test.each([
  ['北碚MEMS 传感器。', ['北', '碚', ' ', 'm', 'e', 'm', 's', ' ', '传', '感', '器', '。']],
  ['16年\n川仪', [' ', '1', '6', ' ', '年', '\n', '川', '仪']],
  ['ai chip', [' ', 'a', 'i', ' ', 'c', 'h', 'i', 'p', ' ']],
])('Chinese: %j', (text, texts) => {
  expect(tokenise(text.toLowerCase(), 'zh').texts).toEqual(texts);
});

test.each([
  ["chongqing's 8-inch line", ['chongqing', "'", '8', '-', 'inch', 'line']],
  ['10,000 (川仪).\nnext', ['10,000', '(', '川', '仪', ')', '.', '\n', 'next']],
])('English: %j', (text, texts) => {
  expect(tokenise(text, 'en').texts).toEqual(texts);
});

test('tokens know their place in the text', () => {
  const text = '在 北碚 mems';
  const { texts, starts, ends } = tokenise(text, 'zh');
  for (const [at, token] of texts.entries()) {
    expect(text.slice(starts[at], ends[at])).toBe(token === ' ' ? '' : token);
  }
});

test('each place is listed once, under a key that says what follows', () => {
  expect(['传', '感', '\n'].map((_, at, texts) => keyOf('zh')(texts, at))).toEqual([
    '传感',
    '感\n',
    undefined,
  ]);
  expect(['the', 'sensors', ','].map((_, at, texts) => keyOf('en')(texts, at))).toEqual([
    'the\tsensors',
    'sensor sensors',
    undefined,
  ]);
});

test('places survive packing', () => {
  const places = [placeOf(0, 0), placeOf(0, 7), placeOf(3, 1), placeOf(3, 2), placeOf(900, 12_000)];
  expect(unpackPlaces(packPlaces(places))).toEqual(places);
});
