import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { parts } from '../../lib/parts.ts';
import type { PageFacts } from './facts.ts';
import type { Stamp } from './write.ts';

/** A file as it was made, before what is put in last. */
export interface Made {
  body: Buffer;
  /** The files of `_astro` that it and its parts name. */
  assets: string[];
  /** The parts that stand alike on other pages. */
  parts: string[];
  /** Of a page, what others take from it. */
  facts?: PageFacts;
}

/** A file that the last build made. */
export interface Found extends Omit<Made, 'body'> {
  /** Its body, which stands there until another is read. */
  read(): Buffer;
}

interface Entry extends Omit<Made, 'body'> {
  /** All that the file shows, in a few letters. */
  key: string;
  at: number;
  size: number;
}

interface Index {
  /** The code that made the files. */
  code: string;
  bodies: string;
  entries: Record<string, Entry>;
  /** The parts of the files. */
  parts: Record<string, string>;
  /** Every file that was written, kept or not. */
  written: Record<string, Stamp>;
  /** What was put in last, in a few letters. */
  last: string;
}

const indexFile = (folder: string): string => join(folder, 'index.json');

const readIndex = (folder: string, code: string): Index | undefined => {
  if (!existsSync(indexFile(folder))) return undefined;
  const index = JSON.parse(readFileSync(indexFile(folder), 'utf8')) as Index;
  return index.code === code && existsSync(join(folder, index.bodies)) ? index : undefined;
};

/** Of the bodies that lie in the file, so many may be of no use before it is written anew. */
const mostWaste = 0.5;

/**
 * What the last build made, and what this one makes for the next. All bodies lie in one file, since
 * thousands of files take their time, and a build adds to it what it makes anew.
 */
export const openKept = (folder: string, code: string) => {
  mkdirSync(folder, { recursive: true });
  const before = readIndex(folder, code);
  const old = before && openSync(join(folder, before.bodies), 'r');
  const oldSize = old === undefined ? 0 : fstatSync(old).size;
  const used = Object.values(before?.entries ?? {}).reduce((sum, { size }) => sum + size, 0);
  const goesOn = before !== undefined && used >= oldSize * (1 - mostWaste);
  const bodies = goesOn ? before.bodies : `${process.pid}-${Date.now()}.bin`;
  const file = openSync(join(folder, bodies), 'a');
  const entries: Index['entries'] = {};
  const written: Index['written'] = {};
  let at = goesOn ? oldSize : 0;
  let space = Buffer.alloc(0);
  const read = ({ at, size }: Entry): Buffer => {
    if (space.length < size) space = Buffer.alloc(2 * size);
    if (old !== undefined) readSync(old, space, 0, size, at);
    return space.subarray(0, size);
  };
  const keep = (name: string, key: string, { body, ...made }: Made): void => {
    writeSync(file, body);
    entries[name] = { ...made, key, at, size: body.length };
    at += body.length;
  };
  /** A part by its name, of this build or the last. */
  const partOf = (name: string): string | undefined => parts.get(name) ?? before?.parts[name];
  const partsOf = (files: readonly Entry[]): Index['parts'] => {
    const named: Index['parts'] = {};
    for (const name of files.flatMap((one) => one.parts)) {
      const part = partOf(name);
      if (part !== undefined) named[name] = part;
    }
    return named;
  };
  return {
    /** Whether there is anything of a last build. */
    isKnown: before !== undefined,
    /** What the last build put in last. */
    last: before?.last,
    /** The files that the last build wrote, as they were when it had. */
    written: before?.written ?? {},
    /** A file of the last build, if it would be made the same today. */
    find: (name: string, key: string): Found | undefined => {
      const entry = before?.entries[name];
      return entry?.key === key ? { ...entry, read: () => read(entry) } : undefined;
    },
    wrote: (name: string, stamp: Stamp): void => {
      written[name] = stamp;
    },
    keep,
    partOf,
    /** Keeps a file of the last build for the next. */
    keepOn: (name: string): void => {
      const entry = before?.entries[name];
      if (!entry) return;
      if (goesOn) entries[name] = entry;
      else keep(name, entry.key, { ...entry, body: read(entry) });
    },
    /** The next build finds either all of this one or all of the last. */
    close: (last: string): void => {
      if (old !== undefined) closeSync(old);
      closeSync(file);
      const index: Index = {
        code,
        bodies,
        entries,
        parts: partsOf(Object.values(entries)),
        written,
        last,
      };
      writeFileSync(`${indexFile(folder)}.part`, JSON.stringify(index));
      renameSync(`${indexFile(folder)}.part`, indexFile(folder));
      for (const name of readdirSync(folder)) {
        if (name.endsWith('.bin') && name !== bodies) rmSync(join(folder, name));
      }
    },
  };
};

export type Kept = ReturnType<typeof openKept>;
