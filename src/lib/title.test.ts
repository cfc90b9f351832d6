import { expect, test } from 'vitest';
import { documentTitle, titleOf } from './title.ts';

test('the name of the site stands where there is room', () => {
  expect(documentTitle('News', 'Alliance')).toBe('News – Alliance');
  expect(documentTitle('Alliance', 'Alliance')).toBe('Alliance');
  expect(documentTitle('a'.repeat(60), 'Alliance')).toBe('a'.repeat(60));
});

const name = 'Chongqing Institute of Green and Intelligent Technology, Chinese Academy of Sciences';
const short = 'Chongqing Institute of Green and Intelligent Technology, CAS';

test('a long name gives way to the longest other one that fits', () => {
  expect(titleOf(short, ['CIGIT'])).toBe(short);
  expect(titleOf(name, ['CIGIT', short, `${short} in Chongqing`])).toBe(short);
});

test('a long name without another is cut between two words', () => {
  expect(titleOf(name)).toBe('Chongqing Institute of Green and Intelligent Technology…');
  expect(titleOf('感'.repeat(31))).toBe(`${'感'.repeat(29)}…`);
});
