import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Where something stands in a file. */
export type Stand = [at: number, size: number];

/** Bytes read at a time: what is asked for in turn stands in that order. */
const much = 2 ** 20;

/** Reads what stands here and there in a file. */
export const readAhead = (path: string) => {
  const file = openSync(path, 'r');
  let space = Buffer.alloc(much);
  /** What of the file is read. */
  let from = 0;
  let to = 0;
  return {
    size: fstatSync(file).size,
    /** It holds until something else is read. */
    read: ([at, size]: Stand): Buffer => {
      if (at < from || at + size > to) {
        if (space.length < size) space = Buffer.alloc(size);
        from = at;
        to = at + readSync(file, space, 0, space.length, at);
      }
      return space.subarray(at - from, at - from + size);
    },
    close: (): void => closeSync(file),
  };
};
