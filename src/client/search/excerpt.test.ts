import { expect, test } from 'vitest';
import type { Locale } from '../../schema/locale.ts';
import { folding } from '../../lib/search/fold.ts';
import { excerptOf } from './excerpt.ts';
import { parseQuery } from './query.ts';

const fold = folding();
const excerpt = (locale: Locale, query: string, text: string): string =>
  excerptOf(locale, fold, text, parseQuery(locale, fold, query))
    .parts.map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');
const long = (length: number): string => 'word '.repeat(length).trim();

test.each([
  [
    'in the middle of a sentence',
    `${long(40)} sensor ${long(40)}`,
    /^… word.* \[sensor\] .*word…$/,
  ],
  ['at the end of a sentence', `A sensor ${long(26)}. ${long(40)}`, /^A \[sensor\] .*word\.$/],
  ['at the end of a block', `${long(40)}\nA sensor.\n${long(40)}`, /^A \[sensor\]\. · .*word…$/],
  ['after a quotation', `${long(30)}. “A word.” Sensor.`, /^… word.* “A word.” \[Sensor\]\.$/],
])('an excerpt says what is left out of a sentence alone: %s', (_where, text, expected) => {
  expect(excerpt('en', 'sensor', text)).toMatch(expected);
});

test('a sentence of Chinese ends, too', () => {
  const text = `传感器${'文'.repeat(59)}。${'文'.repeat(80)}`;
  expect(excerpt('zh', '传感器', text)).toBe(`[传感器]${'文'.repeat(59)}。`);
});
