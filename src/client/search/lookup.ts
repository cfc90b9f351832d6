import type { Locale } from '../../schema/locale.ts';
import { folding, type Fold } from '../../lib/search/fold.ts';
import {
  blockSize,
  unpackPlaces,
  type Directory,
  type Lists,
  type Manifest,
  type PageNames,
  type PagePiece,
} from '../../lib/search/format.ts';
import { load } from './store.ts';
import type { Probe } from '../../lib/search/keys.ts';

/** The index of a language. */
export interface Index {
  locale: Locale;
  manifest: Manifest;
  fold: Fold;
}

export const openIndex = async (locale: Locale): Promise<Index> => {
  const manifest = await load<Manifest>(locale);
  return { locale, manifest, fold: folding(manifest.han) };
};

/** Ends every key that has this beginning. */
const afterAll = '\uffff';

/** Loads the files whose keys may lie between two keys. */
const loadBetween = <Content>(directory: Directory, from: string, to: string): Promise<Content[]> =>
  Promise.all(
    directory.flatMap(([first, file], at) =>
      first <= to && (directory[at + 1]?.[0] ?? afterAll) > from ? [load<Content>(file)] : [],
    ),
  );

/** Where a probe stands, in ascending order. */
const placesOf = async (
  { manifest: { lists, isDeep } }: Index,
  { key, isPrefix }: Probe,
): Promise<number[]> => {
  const to = isPrefix ? key + afterAll : key;
  const directory = isDeep ? (await loadBetween<Directory>(lists, key, to)).flat() : lists;
  const found = await loadBetween<Lists>(directory, key, to);
  return found
    .flatMap((list) => Object.entries(list).filter(([one]) => one >= key && one <= to))
    .flatMap(([, packed]) => unpackPlaces(packed))
    .sort((a, b) => a - b);
};

/** The starts from which a second list goes on `offset` tokens later; both ascend. */
const followed = (starts: readonly number[], list: readonly number[], offset: number): number[] => {
  let at = 0;
  return starts.filter((start) => {
    while ((list[at] ?? Infinity) < start + offset) at += 1;
    return list[at] === start + offset;
  });
};

/** Every place where all probes of a phrase stand in their order. */
export const phrasePlaces = async (index: Index, probes: readonly Probe[]): Promise<number[]> => {
  const lists = await Promise.all(
    probes.map(async (probe) => ({ ...probe, places: await placesOf(index, probe) })),
  );
  lists.sort((a, b) => a.places.length - b.places.length);
  const [rarest, ...others] = lists;
  if (!rarest) return [];
  const starts = rarest.places.map((place) => place - rarest.offset);
  return others.reduce((left, { places, offset }) => followed(left, places, offset), starts);
};

/** What a result shows of a page: the piece of it that has a token. */
export const loadPiece = async (
  { manifest: { blocks, last } }: Index,
  page: number,
  token: number,
): Promise<PagePiece> => {
  const block = blocks[Math.floor(page / blockSize)];
  const { pages, pieces } = block ? await load<PageNames>(block) : last;
  const at = page % blockSize;
  const piece = pieces[at]?.findLastIndex((start) => start <= token) ?? 0;
  return load<PagePiece>(`${pages[at]}-${piece}`);
};
