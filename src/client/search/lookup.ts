import type { Locale } from '../../schema/locale.ts';
import { folding, type Fold } from '../../lib/search/fold.ts';
import { unpackPlaces, type Lists, type Manifest } from '../../lib/search/format.ts';
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

/** The files whose keys may lie between two keys. */
const filesBetween = ({ lists }: Manifest, from: string, to: string): string[] =>
  lists.flatMap(([first, file], at) => {
    const next = lists[at + 1]?.[0];
    return first <= to && (next === undefined || next > from) ? [file] : [];
  });

const ascending = (a: number, b: number): number => a - b;

/** Where a probe stands, in ascending order. */
const placesOf = async ({ manifest }: Index, { key, isPrefix }: Probe): Promise<number[]> => {
  const to = isPrefix ? key + afterAll : key;
  const files = filesBetween(manifest, key, to);
  const found = await Promise.all(files.map((file) => load<Lists>(file)));
  const packed = found.flatMap((lists) =>
    Object.keys(lists).flatMap((one) => (one >= key && one <= to ? [lists[one] ?? []] : [])),
  );
  const places = packed.map(unpackPlaces);
  return places.length === 1 ? (places[0] ?? []) : places.flat().sort(ascending);
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
