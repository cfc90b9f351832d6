import { stemmer } from 'stemmer';
import type { Locale } from '../../schema/locale.ts';
import type { Fold } from '../../lib/search/fold.ts';
import { blockEnd, isWord, tokenise, wordEdge } from '../../lib/search/tokens.ts';
import type { Term } from './query.ts';

/** A stretch of text, from and to. */
type Range = readonly [from: number, to: number];

export interface Excerpt {
  /** The text in its order, with what matches marked. */
  parts: { text: string; isMatch: boolean }[];
  /** The first match as the page writes it. */
  match?: string;
}

/** Letters before and after a match. */
const around = { en: [70, 130], zh: [30, 60] } as const satisfies Record<Locale, Range>;

const same = (locale: Locale, exact: boolean, isLast: boolean, asked: string, text: string) =>
  asked === text ||
  (locale === 'en' &&
    !exact &&
    isWord(asked) &&
    isWord(text) &&
    (stemmer(asked) === stemmer(text) || (isLast && text.startsWith(asked))));

/** Where the terms stand in a text, in ascending order. */
const rangesOf = (locale: Locale, fold: Fold, text: string, terms: readonly Term[]): Range[] => {
  const { texts, starts, ends } = tokenise(fold(text), locale);
  const ranges: Range[] = [];
  for (const { texts: asked, exact } of terms) {
    // The edge of a word may lie before the space that is there.
    const lead = asked[0] === wordEdge ? 1 : 0;
    for (let at = 0; at + asked.length <= texts.length; at += 1) {
      const isHere = asked.every((one, index) =>
        same(locale, exact, index === asked.length - 1, one, texts[at + index] ?? ''),
      );
      if (isHere) ranges.push([starts[at + lead] ?? 0, ends[at + asked.length - 1] ?? 0]);
    }
  }
  return ranges.sort(([a, x], [b, y]) => a - b || y - x);
};

/** Moves a cut to the edge of a word. */
const wordStart = (text: string, at: number): number =>
  at <= 0 ? 0 : at + Math.max(text.slice(at, at + 20).search(/\s|\p{Script=Han}/u), 0);

const shorten = (locale: Locale, text: string, [from, to]: Range): Range => {
  const [before, after] = around[locale];
  const blockStart = text.lastIndexOf(blockEnd, from - 1) + 1;
  const start = Math.max(blockStart, wordStart(text, from - before));
  const end = Math.min(text.length, wordStart(text, to + after));
  return [Math.min(start, from), Math.max(end, to)];
};

/** The text around the first match, or the beginning if only the title has it. */
export const excerptOf = (
  locale: Locale,
  fold: Fold,
  text: string,
  terms: readonly Term[],
): Excerpt => {
  const ranges = rangesOf(locale, fold, text, terms);
  const [first] = ranges;
  const [start, end] = shorten(locale, text, first ?? [0, 0]);
  const parts: Excerpt['parts'] = [];
  const add = (from: number, to: number, isMatch: boolean): void => {
    const part = text.slice(from, to).replaceAll(blockEnd, ' · ');
    if (part) parts.push({ text: part, isMatch });
  };
  let at = start;
  for (const [from, to] of ranges) {
    if (from < at || to > end) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  if (start > 0) parts.unshift({ text: '…', isMatch: false });
  if (end < text.length) parts.push({ text: '…', isMatch: false });
  return { parts, ...(first && { match: text.slice(...first) }) };
};
