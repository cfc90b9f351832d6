import { expect, test } from 'vitest';
import { closeHan, spaceHan } from './han.ts';

test('what was spaced for the index is closed for readers', () => {
  const text = '2020年，北碚（Beibei）有58家。';
  expect(closeHan(spaceHan(text), 'zh')).toBe(text);
});

test('a match may be marked', () => {
  expect(closeHan('智 <mark>能</mark> <mark>传</mark> 感 器', 'zh')).toBe(
    '智<mark>能</mark><mark>传</mark>感器',
  );
});

test('in English a name in Han keeps its neighbours apart', () => {
  expect(closeHan('called  徐  春  庆  in one report', 'en')).toBe('called 徐春庆 in one report');
});
