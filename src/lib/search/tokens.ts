import type { Locale } from '../../schema/locale.ts';

/** A folded text in the units of its language, each with its place in the original. */
export interface Tokens {
  texts: string[];
  starts: number[];
  ends: number[];
}

/** Ends a block of text; no match reaches across it. */
export const blockEnd = '\n';
/** Stands between a Latin word and what is beside it, in Chinese. */
export const wordEdge = ' ';

const hanChar = /\p{Script=Han}/u;
const wordChar = /(?!\p{Script=Han})[\p{L}\p{N}]/u;
/** Block ends, Han characters, the end of a genitive, words and numbers, single marks. */
const english =
  /\n+|\p{Script=Han}|'s(?![\p{L}\p{N}])|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['.,](?!s(?![\p{L}\p{N}])|\p{Script=Han})[\p{L}\p{N}]+)*|[^\s]/gu;

export const isHan = (text: string | undefined): text is string => !!text && hanChar.test(text);
export const isWord = (text: string | undefined): text is string => !!text && wordChar.test(text);

/** English goes by words; Han characters and marks stand alone. */
const englishTokens = (text: string): Tokens => {
  const tokens: Tokens = { texts: [], starts: [], ends: [] };
  for (const { 0: found, index } of text.matchAll(english)) {
    tokens.texts.push(found.startsWith(blockEnd) ? blockEnd : found === "'s" ? "'" : found);
    tokens.starts.push(index);
    tokens.ends.push(index + found.length);
  }
  return tokens;
};

/**
 * Chinese goes by characters, those of Latin words and numbers too, and these have an edge on either
 * side. Other spaces do not count.
 */
const chineseTokens = (text: string): Tokens => {
  const tokens: Tokens = { texts: [], starts: [], ends: [] };
  const { texts, starts, ends } = tokens;
  const push = (token: string, start: number, end: number): void => {
    texts.push(token);
    starts.push(start);
    ends.push(end);
  };
  let inWord = false;
  let at = 0;
  for (const char of text) {
    const word = wordChar.test(char);
    if (word !== inWord && texts.at(-1) !== wordEdge) push(wordEdge, at, at);
    inWord = word;
    if (char === blockEnd) {
      if (texts.at(-1) !== blockEnd) push(blockEnd, at, at);
    } else if (char.trim() !== '') {
      push(char, at, at + char.length);
    }
    at += char.length;
  }
  if (inWord) push(wordEdge, at, at);
  return tokens;
};

/** The tokens of a folded text. */
export const tokenise = (text: string, locale: Locale): Tokens =>
  locale === 'zh' ? chineseTokens(text) : englishTokens(text);
