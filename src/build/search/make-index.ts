import { createHash } from 'node:crypto';
import { topics, type Topic } from '../../schema/topic.ts';
import type { Locale } from '../../schema/locale.ts';
import type { HanPairs } from '../../lib/search/fold.ts';
import { formatDate } from '../../lib/format.ts';
import { folding } from '../../lib/search/fold.ts';
import {
  nameLength,
  packPlaces,
  placeOf,
  searchKinds,
  type Manifest,
  type Name,
  type PagePiece,
} from '../../lib/search/format.ts';
import { commonKey, isCommon, keyOf } from '../../lib/search/keys.ts';
import { byCode } from '../../lib/order.ts';
import { localPath } from '../../lib/url.ts';
import { tokenise } from '../../lib/search/tokens.ts';
import type { PageText } from './page-text.ts';

export interface FoundPage extends PageText {
  url: string;
}

/** Bytes of a file of lists before compression, unless one list alone is longer. */
const listFileSize = 6_000;
/** Letters of a piece of a long page, about. */
const pieceSize = 3_500;

const nameOf = (content: string): string =>
  createHash('sha256')
    .update(content)
    .digest('base64url')
    .replace(/[-_]/g, '')
    .slice(0, nameLength);

/** Newest first; what has no date comes last, by kind and then by title. */
const inOrder = (pages: readonly FoundPage[]): FoundPage[] =>
  pages.toSorted(
    (a, b) =>
      byCode(b.date ?? '', a.date ?? '') ||
      searchKinds.indexOf(a.kind) - searchKinds.indexOf(b.kind) ||
      (a.url < b.url ? -1 : 1),
  );

/** Cuts a text between blocks. */
const cut = (text: string): string[] => {
  const pieces = [''];
  for (const block of text.split('\n')) {
    const last = pieces.length - 1;
    const longer = pieces[last] ? `${pieces[last]}\n${block}` : block;
    if (longer.length > pieceSize && pieces[last]) pieces.push(block);
    else pieces[last] = longer;
  }
  return pieces;
};

const topicBits = (names: readonly string[]): number =>
  names.reduce((bits, name) => bits | (1 << topics.indexOf(name as Topic)), 0);

/** Lists in the order of their keys, cut into files that are small enough to be fetched for one. */
const fileLists = (places: ReadonlyMap<string, number[]>): { first: string; content: string }[] => {
  const files: { first: string; content: string }[] = [];
  let parts: string[] = [];
  let first = '';
  let size = 0;
  const close = (): void => {
    if (parts.length > 0) files.push({ first, content: `{${parts.join(',')}}` });
    parts = [];
    size = 0;
  };
  for (const key of [...places.keys()].sort()) {
    const list = `${JSON.stringify(key)}:${JSON.stringify(packPlaces(places.get(key) ?? []))}`;
    if (size + list.length > listFileSize) close();
    if (parts.length === 0) first = key;
    parts.push(list);
    size += list.length;
  }
  close();
  return files;
};

export interface IndexFile {
  name: string;
  content: string;
}

/**
 * The index of the pages of one language: every place of every pair of Chinese characters, of every
 * English word. Files are named by their content, but the manifest, `en.json` or `zh.json`.
 * @throws if two files of different content would share a name.
 */
export const makeIndex = (
  locale: Locale,
  found: readonly FoundPage[],
  names: string,
  han: HanPairs,
): IndexFile[] => {
  const files = new Map<string, string>();
  const add = (name: string, content: string): void => {
    const known = files.get(name);
    if (known !== undefined && known !== content) {
      throw new Error(`search index: two files share the name ${name}; lengthen nameLength`);
    }
    files.set(name, content);
  };
  const fold = folding(han);
  const key = keyOf(locale);
  const places = new Map<string, number[]>();
  const note = (listed: string, place: number): void => {
    const list = places.get(listed);
    if (list) list.push(place);
    else places.set(listed, [place]);
  };
  const pages = inOrder(found);
  const pieces: Manifest['pieces'] = {};
  const titles: number[] = [];
  let pageNames = '';
  for (const [number, page] of pages.entries()) {
    const { url, title, kind, date } = page;
    const parts = cut(page.text);
    const name = nameOf(JSON.stringify(page));
    const lengths = [title, ...parts].map((text) => {
      return tokenise(`${fold(text)}\n`, locale).texts;
    });
    const common = new Set<string>();
    const firstTokens: number[] = [];
    let token = 0;
    for (const [index, texts] of lengths.entries()) {
      if (index > 0) firstTokens.push(token);
      for (const [at, text] of texts.entries()) {
        const place = placeOf(number, token + at);
        const found = key(texts, at);
        if (found !== undefined) note(found, place);
        if (locale === 'en' && isCommon(text) && !common.has(text)) {
          common.add(text);
          note(commonKey(text), place);
        }
      }
      token += texts.length;
    }
    pageNames += name;
    titles.push((lengths[0]?.length ?? 1) - 1);
    if (parts.length > 1) pieces[number] = firstTokens;
    for (const [index, text] of parts.entries()) {
      const piece: PagePiece = {
        url,
        title,
        kind,
        ...(date && { date: formatDate(locale, date) }),
        text,
      };
      add(parts.length > 1 ? `${name}-${index}.json` : `${name}.json`, JSON.stringify(piece));
    }
  }
  const lists = fileLists(places).map(({ first, content }): [string, string] => {
    const name = nameOf(content);
    add(`${name}.json`, content);
    return [first, name];
  });
  const numbers = new Map(pages.map(({ url }, number) => [url, number]));
  const named = (JSON.parse(names) as Name[]).map(
    ({ route }) => numbers.get(route ? localPath(locale, route) : '') ?? null,
  );
  const namesFile = nameOf(names);
  add(`${namesFile}.json`, names);
  const manifest: Manifest = {
    lists,
    pages: pageNames,
    titles,
    kinds: pages.map(({ kind }) => searchKinds.indexOf(kind)).join(''),
    topics: pages.map((page) => topicBits(page.topics)),
    years: pages.map(({ date }) => Number(date?.slice(0, 4) ?? 0)),
    pieces,
    names: namesFile,
    named,
    han,
  };
  add(`${locale}.json`, JSON.stringify(manifest));
  return [...files].map(([name, content]) => ({ name, content }));
};
