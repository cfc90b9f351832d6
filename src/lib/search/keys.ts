import { stemmer } from 'stemmer';
import type { Locale } from '../../schema/locale.ts';
import { blockEnd, isHan, isWord } from './tokens.ts';

/**
 * Words too common to be listed by themselves: each is listed with the word after it, as every
 * character of Chinese is with the next.
 */
const commonWords = new Set(
  (
    'a an and are as at be been by for from had has have in into is it its more no not of on one or ' +
    'that the their there they this to was were which will with'
  ).split(' '),
);
export const isCommon = (word: string): boolean => commonWords.has(word);

/** Parts of keys are joined by these; neither stands in a text. */
const formOf = ' ';
const before = '\t';
const alone = '\n';

type ToKey = (texts: readonly string[], at: number) => string | undefined;

const englishKey =
  (stem: typeof stemmer): ToKey =>
  (texts, at) => {
    const text = texts[at];
    const next = texts[at + 1];
    if (isHan(text)) return `${text}${isHan(next) ? next : ''}`;
    if (!isWord(text)) return undefined;
    if (isCommon(text)) return `${text}${before}${isWord(next) ? next : ''}`;
    return `${stem(text)}${formOf}${text}`;
  };

const chineseKey: ToKey = (texts, at) =>
  texts[at] === blockEnd ? undefined : `${texts[at]}${texts[at + 1] ?? blockEnd}`;

/** Under which key the index lists a place of a text, if it does; a `stem` may remember its words. */
export const keyOf = (locale: Locale, stem = stemmer): ToKey =>
  locale === 'zh' ? chineseKey : englishKey(stem);

/** Under which key a page that has a common word is listed once, for a search for that word alone. */
export const commonKey = (word: string): string => `${word}${alone}`;

/** What to look up for one place of a phrase: one key, or every key that begins so. */
export interface Probe {
  key: string;
  isPrefix: boolean;
  /** Tokens from the start of the phrase. */
  offset: number;
}

const one = (key: string, offset: number): Probe => ({ key, isPrefix: false, offset });
const any = (key: string, offset: number): Probe => ({ key, isPrefix: true, offset });

/** Characters go by pairs that cover the phrase; one that stands alone, by all that it begins. */
const characterProbes = (texts: readonly string[]): Probe[] => {
  const last = texts.length - 2;
  if (last < 0) return [any(texts.join(''), 0)];
  const offsets = texts.flatMap((_, at) => (at % 2 === 0 && at < last ? [at] : []));
  return [...offsets, last].map((at) => one(`${texts[at]}${texts[at + 1]}`, at));
};

const wordProbes = (texts: readonly string[], exact: boolean): Probe[] =>
  texts.flatMap((text, at) => {
    const next = texts[at + 1];
    if (isHan(text)) return isHan(next) ? one(text + next, at) : any(text, at);
    if (!isWord(text)) return [];
    if (isCommon(text)) {
      if (isWord(next)) return one(text + before + next, at);
      return texts.length > 1 ? any(text + before, at) : one(commonKey(text), at);
    }
    const stem = stemmer(text) + formOf;
    return exact ? one(stem + text, at) : any(stem, at);
  });

/**
 * What a phrase must be looked up by.
 * @param exact whether English words count in this very form, and not in every form of their stem.
 */
export const probesOf = (locale: Locale, texts: readonly string[], exact: boolean): Probe[] =>
  locale === 'zh' ? characterProbes(texts) : wordProbes(texts, exact);
