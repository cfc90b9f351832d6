import type { Locale } from '../../schema/locale.ts';
import type { HanPairs } from './fold.ts';

/** The kinds of page that can be found; lists of other pages cannot. */
export const searchKinds = ['story', 'organisation', 'base', 'page'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Where the index stands: `en.json` and `zh.json` lead to files named by their content. */
export const indexFolder = '/search-index/';
/** Letters of the name of a page or a list in the index. */
export const nameLength = 6;

/** Keys in order, each the first of a file. */
export type Directory = [firstKey: string, file: string][];

/** Where the texts of some pages are. */
export interface PageNames {
  /** Names of the pages. */
  pages: string[];
  /** For pages in several pieces: the first token of each piece. */
  pieces: Record<number, number[]>;
}

/** As many pages have their names in a file apart; those after the last full one, in the manifest. */
export const blockSize = 500;

/**
 * `{en,zh}.json`: what a search needs to know of every page, and where the lists are. Pages are counted
 * from those without a date to the newest, so that one more changes little of what is there.
 */
export interface Manifest {
  /** The files of lists, or if there are many, of {@link Directory directories} of them. */
  lists: Directory;
  isDeep: boolean;
  /** Files of the {@link PageNames} of the first pages, `blockSize` in each. */
  blocks: string[];
  /** The names of the pages after those. */
  last: PageNames;
  /** The number of tokens of each title. */
  titles: number[];
  /** For each page a digit, its place in {@link searchKinds}. */
  kinds: string;
  /** For each page its topics as bits, in the order of the site's topics. */
  topics: number[];
  /** For each page its year, or 0. */
  years: number[];
  /** The file of {@link Name}s. */
  names: string;
  /** For each name the number of its page, if it has one. */
  named: (number | null)[];
  han: HanPairs;
}

/** A file of lists: for each key the places where it stands, as {@link packPlaces} writes them. */
export type Lists = Record<string, number[]>;

/** A page, or a piece of it, as its result shows it. */
export interface PagePiece {
  url: string;
  title: string;
  kind: SearchKind;
  /** Its date as the page writes it. */
  date?: string;
  text: string;
}

/** A thing that has names: a page of its own, or else words that stand for it in the text. */
export interface Name {
  /** Its title in each language. */
  title: Record<Locale, string>;
  /** The route of its page, if it has one that can be found. */
  route?: string;
  /** Other names in any language. */
  aliases: string[];
  /** Each Chinese name in pinyin, without tones, with a space after each syllable but the last. */
  pinyin: Record<string, string>;
}

/** A place is page × 2^21 + token, so that the places of a page are one run of numbers. */
const pageSize = 2 ** 21;
export const placeOf = (page: number, token: number): number => page * pageSize + token;
export const pageOf = (place: number): number => Math.floor(place / pageSize);
export const tokenOf = (place: number): number => place % pageSize;

/** Writes ascending places as small numbers: `-n` goes n pages on, `n` goes n tokens on. */
export const packPlaces = (places: readonly number[]): number[] => {
  const packed: number[] = [];
  let page = -1;
  let token = -1;
  for (const place of places) {
    if (pageOf(place) !== page) {
      packed.push(page - pageOf(place));
      page = pageOf(place);
      token = -1;
    }
    packed.push(tokenOf(place) - token);
    token = tokenOf(place);
  }
  return packed;
};

export const unpackPlaces = (packed: readonly number[]): number[] => {
  const places: number[] = [];
  let page = -1;
  let token = -1;
  for (const step of packed) {
    if (step < 0) {
      page -= step;
      token = -1;
    } else {
      token += step;
      places.push(placeOf(page, token));
    }
  }
  return places;
};
