import type { Directory } from '../../lib/search/format.ts';
import { byCode } from '../../lib/order.ts';
import type { Part } from './part.ts';

/** Parts that follow each other, as one; its lists stand in the order of their keys. */
export const joinParts = (parts: readonly Part[]): Part => {
  const joined = new Map<string, { first: number; last: number; steps: string }>();
  let before = 0;
  for (const { pages, lists } of parts) {
    for (const [key, firstPage, lastPage, steps] of lists) {
      const known = joined.get(key);
      const first = before + firstPage;
      const last = before + lastPage;
      if (known) {
        known.steps += `,${known.last - first},${steps}`;
        known.last = last;
      } else {
        joined.set(key, { first, last, steps });
      }
    }
    before += pages.length;
  }
  return {
    pages: parts.flatMap(({ pages }) => pages),
    lists: [...joined]
      .map(([key, { first, last, steps }]): Part['lists'][number] => [key, first, last, steps])
      .sort(([a], [b]) => byCode(a, b)),
  };
};

/** Bytes of a file of lists before compression: it ends at the first key after `least` that may end it. */
const size = { least: 3_000, most: 6_000 };

/** Chosen by the key alone: when a list grows, the files after it stay as they are. */
const mayBegin = (key: string): boolean => {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = (hash * 31 + key.charCodeAt(at)) % 65_521;
  return hash % 24 === 0;
};

/** The lists of a part, cut into files that are small enough to be fetched for one. */
export const cutLists = ({ lists }: Part): { first: string; content: string }[] => {
  const files: { first: string; content: string }[] = [];
  let parts: string[] = [];
  let first = '';
  let length = 0;
  const close = (): void => {
    if (parts.length > 0) files.push({ first, content: `{${parts.join(',')}}` });
    parts = [];
    length = 0;
  };
  for (const [key, firstPage, , steps] of lists) {
    const list = `${JSON.stringify(key)}:[${-1 - firstPage},${steps}]`;
    if (length + list.length > size.most || (length > size.least && mayBegin(key))) close();
    if (parts.length === 0) first = key;
    parts.push(list);
    length += list.length;
  }
  close();
  return files;
};

/** Files of which the manifest tells by itself. */
const mostFiles = 500;
const directorySize = 64;

/** Parts a directory of many files into some of few; undefined if it is small enough as it is. */
export const directories = (files: Directory): Directory[] | undefined =>
  files.length <= mostFiles
    ? undefined
    : Array.from({ length: Math.ceil(files.length / directorySize) }, (_, at) =>
        files.slice(at * directorySize, (at + 1) * directorySize),
      );
