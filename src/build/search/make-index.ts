import { topics, type Topic } from '../../schema/topic.ts';
import type { Locale } from '../../schema/locale.ts';
import { formatDate } from '../../lib/format.ts';
import {
  blockSize,
  searchKinds,
  type Directory,
  type Manifest,
  type Name,
  type PageNames,
  type PagePiece,
} from '../../lib/search/format.ts';
import { byCode } from '../../lib/order.ts';
import { localPath } from '../../lib/url.ts';
import { fullFold, usedPairs } from './han-pairs.ts';
import { nameOf, type FoundPage } from './found-page.ts';
import { cutLists, directories, joinParts } from './list-files.ts';
import { indexPart, type PartMaker } from './part.ts';
import { cut } from './pieces.ts';

/** The newest last; what has no date comes first, by kind. */
const inOrder = (pages: readonly FoundPage[]): FoundPage[] =>
  pages.toSorted(
    (a, b) =>
      byCode(a.date ?? '', b.date ?? '') ||
      searchKinds.indexOf(b.kind) - searchKinds.indexOf(a.kind) ||
      byCode(b.url, a.url),
  );

const yearOf = ({ date }: FoundPage): number => Number(date?.slice(0, 4) ?? 0);

/**
 * Pages in their order: without a date by kind, those of each year together, of the newest year by
 * month. An index made of such parts makes few anew for a new story, and none of earlier years.
 */
const inParts = (pages: readonly FoundPage[]) => {
  const newest = Math.max(...pages.map(yearOf));
  const isEarlier = (page: FoundPage): boolean => yearOf(page) < newest;
  const by = (some: readonly FoundPage[], nameOf: (page: FoundPage) => string) => [
    ...Map.groupBy(some, nameOf).values(),
  ];
  const dated = pages.filter(({ date }) => date);
  return {
    undated: by(
      pages.filter(({ date }) => !date),
      ({ kind }) => kind,
    ),
    earlier: by(dated.filter(isEarlier), ({ date = '' }) => date.slice(0, 4)),
    newest: by(
      dated.filter((page) => !isEarlier(page)),
      ({ date = '' }) => date.slice(0, 7),
    ),
  };
};

const topicBits = (names: readonly string[]): number =>
  names.reduce((bits, name) => bits | (1 << topics.indexOf(name as Topic)), 0);

export interface IndexFile {
  name: string;
  /** Asked for only if the file is not there yet. */
  content: () => string;
}

/** Files by their names. @throws if two of different content would share a name. */
class Files {
  readonly #files = new Map<string, () => string>();

  add(name: string, content: () => string): void {
    const known = this.#files.get(name);
    if (known !== undefined && known() !== content()) {
      throw new Error(`search index: two files share the name ${name}; lengthen nameLength`);
    }
    this.#files.set(name, content);
  }

  /** Adds a file under the name that its content gives it. */
  addNamed(content: string): string {
    const name = nameOf(content);
    this.add(`${name}.json`, () => content);
    return name;
  }

  all(): IndexFile[] {
    return [...this.#files].map(([name, content]) => ({ name, content }));
  }
}

/** Adds the pieces of a page, so many. */
const addPage = (files: Files, locale: Locale, page: FoundPage, pieces: number): void => {
  const { url, title, kind, date } = page;
  for (let index = 0; index < pieces; index += 1) {
    files.add(`${page.name}-${index}.json`, () => {
      const text = cut(page.text())[index] ?? '';
      const shown = date && { date: formatDate(locale, date) };
      return JSON.stringify({ url, title, kind, ...shown, text } satisfies PagePiece);
    });
  }
};

const plainMaker: PartMaker = {
  part: indexPart,
  joined: (locale, groups) => joinParts(groups.map((pages) => indexPart(locale, pages))),
};

export const manifestName = (locale: Locale): string => `${locale}.json`;

/**
 * The index of the pages of one language, made of its parts. Files are named by their
 * content, but the manifest.
 * @throws if two files of different content would share a name.
 */
export const makeIndex = (
  locale: Locale,
  found: readonly FoundPage[],
  names: string,
  maker: PartMaker = plainMaker,
): IndexFile[] => {
  const files = new Files();
  const pages = inOrder(found);
  const { undated, earlier, newest } = inParts(pages);
  const part = (some: readonly FoundPage[]) => maker.part(locale, some);
  const index = joinParts([
    ...undated.map(part),
    maker.joined(locale, earlier),
    ...newest.map(part),
  ]);
  const directory = cutLists(index).map(({ first, content }): Directory[number] => [
    first,
    files.addNamed(content),
  ]);
  const deep = directories(directory)?.map((few): Directory[number] => [
    few[0]?.[0] ?? '',
    files.addNamed(JSON.stringify(few)),
  ]);
  for (const [at, page] of pages.entries()) {
    addPage(files, locale, page, index.pages[at]?.pieces.length ?? 0);
  }
  const namesOf = (from: number, to?: number): PageNames => ({
    pages: pages.slice(from, to).map(({ name }) => name),
    pieces: Object.fromEntries(
      index.pages
        .slice(from, to)
        .map(({ pieces }, at) => [at, pieces] as const)
        .filter(([, pieces]) => pieces.length > 1),
    ),
  });
  const blocks = Array.from({ length: Math.floor(pages.length / blockSize) });
  const numbers = new Map(pages.map(({ url }, number) => [url, number]));
  const manifest: Manifest = {
    lists: deep ?? directory,
    isDeep: deep !== undefined,
    blocks: blocks.map((_, at) =>
      files.addNamed(JSON.stringify(namesOf(at * blockSize, (at + 1) * blockSize))),
    ),
    last: namesOf(blocks.length * blockSize),
    titles: index.pages.map(({ title }) => title),
    kinds: pages.map(({ kind }) => searchKinds.indexOf(kind)).join(''),
    topics: pages.map((page) => topicBits(page.topics)),
    years: pages.map(yearOf),
    names: files.addNamed(names),
    named: (JSON.parse(names) as Name[]).map(
      ({ route }) => numbers.get(route ? localPath(locale, route) : '') ?? null,
    ),
    han: usedPairs([...index.lists.map(([key]) => key), fullFold(names)]),
  };
  files.add(manifestName(locale), () => JSON.stringify(manifest));
  return files.all();
};
