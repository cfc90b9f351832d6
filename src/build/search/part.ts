import { stemmer } from 'stemmer';
import type { Locale } from '../../schema/locale.ts';
import { packPlaces, pageOf, placeOf } from '../../lib/search/format.ts';
import { commonKey, isCommon, keyOf } from '../../lib/search/keys.ts';
import { tokenise } from '../../lib/search/tokens.ts';
import { fullFold } from './han-pairs.ts';
import type { FoundPage } from './found-page.ts';
import { cut } from './pieces.ts';

/** Where a key stands in the pages of a part, which are counted from 0. */
type PartList = [key: string, firstPage: number, lastPage: number, laterSteps: string];

/** What the index takes from some pages that follow each other, whatever stands before them. */
export interface Part {
  /** For each page the tokens of its title, and where its pieces begin: the first with the title. */
  pages: { title: number; pieces: number[] }[];
  lists: PartList[];
}

const stems = new Map<string, string>();
/** The stem of a word, worked out once for all pages. */
const stem = (word: string): string => {
  const known = stems.get(word) ?? stemmer(word);
  stems.set(word, known);
  return known;
};

/** Makes a part of pages of a language, and one of such that follow each other. */
export interface PartMaker {
  part: (locale: Locale, pages: readonly FoundPage[]) => Part;
  joined: (locale: Locale, groups: readonly (readonly FoundPage[])[]) => Part;
}

/** Every place of every pair of Chinese characters, of every English word of some pages. */
export const indexPart = (locale: Locale, found: readonly FoundPage[]): Part => {
  const key = keyOf(locale, stem);
  const places = new Map<string, number[]>();
  const note = (listed: string, place: number): void => {
    const list = places.get(listed);
    if (list) list.push(place);
    else places.set(listed, [place]);
  };
  const pages = found.map(({ title, text }, page) => {
    const common = new Set<string>();
    const firstTokens: number[] = [];
    let token = 0;
    for (const part of [title, ...cut(text())]) {
      const { texts } = tokenise(`${fullFold(part)}\n`, locale);
      firstTokens.push(token);
      for (const [at, one] of texts.entries()) {
        const place = placeOf(page, token + at);
        const found = key(texts, at);
        if (found !== undefined) note(found, place);
        if (locale === 'en' && isCommon(one) && !common.has(one)) {
          common.add(one);
          note(commonKey(one), place);
        }
      }
      token += texts.length;
    }
    const [, afterTitle = 1, ...later] = firstTokens;
    return { title: afterTitle - 1, pieces: [0, ...later] };
  });
  const lists = [...places].map(([listed, list]): PartList => {
    const [, ...steps] = packPlaces(list);
    return [listed, pageOf(list[0] ?? 0), pageOf(list.at(-1) ?? 0), steps.join()];
  });
  return { pages, lists };
};
