import { expect, test } from 'vitest';
import { curlyEnglish, curlyQuotes } from './quotes.ts';

test.each([
  [`China's "Wisdom Beibei" action`, 'China’s “Wisdom Beibei” action'],
  [`the plan ("33618") of the '90s`, 'the plan (“33618”) of the ‘90s'],
])('%s', (text, expected) => {
  expect(curlyQuotes(text)).toBe(expected);
});

test('only English is set so, at any depth', () => {
  const data = {
    name: { en: "the park's", zh: '"园区"' },
    parts: [{ label: { en: '"a"', zh: '' } }],
  };
  expect(curlyEnglish(data)).toEqual({
    name: { en: 'the park’s', zh: '"园区"' },
    parts: [{ label: { en: '“a”', zh: '' } }],
  });
});
