import type { Locale } from '../../schema/locale.ts';
import type { Fold } from '../../lib/search/fold.ts';
import { isCommon } from '../../lib/search/keys.ts';
import { isHan, isWord, tokenise, wordEdge } from '../../lib/search/tokens.ts';

/** A phrase that a page must have. */
export interface Term {
  texts: string[];
  /** Whether English words count in this very form only, as in quotation marks. */
  exact: boolean;
}

const parts = /"([^"]*)"?|[^\s"]+/g;

const trim = (texts: readonly string[], keep: (text: string) => boolean): string[] =>
  texts.slice(texts.findIndex(keep), texts.findLastIndex(keep) + 1);

const chineseTerms = (text: string): Term[] => {
  const { texts } = tokenise(text, 'zh');
  const hasHan = texts.some(isHan);
  return [{ texts: hasHan ? trim(texts, (one) => one !== wordEdge) : texts, exact: false }];
};

const englishTerms = (text: string, exact: boolean): Term[] => {
  const { texts } = tokenise(text, 'en');
  const seen = trim(texts, (one) => isWord(one) || isHan(one));
  return exact || seen.some(isHan)
    ? [{ texts: seen, exact }]
    : seen.filter(isWord).map((word) => ({ texts: [word], exact }));
};

const isTerm = ({ texts }: Term): boolean => texts.some((text) => isWord(text) || isHan(text));

/** A reader's query as the phrases that a page must have, all of them. */
export const parseQuery = (locale: Locale, fold: Fold, query: string): Term[] => {
  const terms = [...fold(query).matchAll(parts)].flatMap(([part, quoted]) =>
    locale === 'zh'
      ? chineseTerms(quoted ?? part)
      : englishTerms(quoted ?? part, quoted !== undefined),
  );
  const real = terms.filter(isTerm);
  const telling = real.filter(({ texts: [word = ''], exact }) => exact || !isCommon(word));
  return telling.length > 0 ? telling : real;
};

const fewestLetters = 3;

/** A Latin word as the beginning of longer ones; undefined where that would be too many. */
export const openEnded = (locale: Locale, texts: readonly string[]): string[] | undefined => {
  const isLatin = !texts.some(isHan);
  const letters = texts.filter((text) => text !== wordEdge).join('').length;
  if (!isLatin || letters < fewestLetters) return undefined;
  return locale === 'zh' ? texts.slice(0, -1) : [...texts];
};
