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

/** What stands in the last line of the index. */
interface Head {
  /** The code that made the files. */
  code: string;
  bodies: string;
  /** The parts of the files. */
  parts: Record<string, string>;
  /** Every file that was written, kept or not. */
  written: Record<string, Stamp>;
  /** What was put in last, in a few letters. */
  last: string;
}

/** A file of the index: its entry, and the line in which it stands. */
interface Line {
  entry: Entry;
  line: string;
}

interface Index extends Head {
  lines: ReadonlyMap<string, Line>;
}

const indexName = 'index.jsonl';
const indexFile = (folder: string): string => join(folder, indexName);

const readIndex = (folder: string, code: string): Index | undefined => {
  if (!existsSync(indexFile(folder))) return undefined;
  const lines = readFileSync(indexFile(folder), 'utf8').split('\n');
  const head = JSON.parse(lines.pop() ?? '') as Head;
  if (head.code !== code || !existsSync(join(folder, head.bodies))) return undefined;
  const read = lines.map((line) => {
    const [name, entry] = JSON.parse(line) as [string, Entry];
    return [name, { entry, line }] as const;
  });
  return { ...head, lines: new Map(read) };
};

/** Of the bodies that lie in the file, so many may be of no use before it is written anew. */
const mostWaste = 0.5;
/** Bytes read at a time: bodies lie in the order in which they are asked for. */
const readAhead = 2 ** 22;
/** Letters of the index written at a time. */
const writeBehind = 2 ** 20;

/**
 * What the last build made, and what this one makes for the next. All bodies lie in one file, since
 * thousands of files take their time, and a build adds to it what it makes anew.
 */
export const openKept = (folder: string, code: string) => {
  mkdirSync(folder, { recursive: true });
  const before = readIndex(folder, code);
  const old = before && openSync(join(folder, before.bodies), 'r');
  const oldSize = old === undefined ? 0 : fstatSync(old).size;
  const sizes = [...(before?.lines.values() ?? [])].map(({ entry }) => entry.size);
  const used = sizes.reduce((sum, size) => sum + size, 0);
  const goesOn = before !== undefined && used >= oldSize * (1 - mostWaste);
  const bodies = goesOn ? before.bodies : `${process.pid}-${Date.now()}.bin`;
  const file = openSync(join(folder, bodies), 'a');
  const index = openSync(`${indexFile(folder)}.part`, 'w');
  let lines = '';
  const add = (line: string): void => {
    lines += `${line}\n`;
    if (lines.length < writeBehind) return;
    writeSync(index, lines);
    lines = '';
  };
  const partsNamed = new Set<string>();
  const written: Head['written'] = {};
  let at = goesOn ? oldSize : 0;
  let space = Buffer.alloc(readAhead);
  /** What of the old file stands in there. */
  let from = 0;
  let to = 0;
  const read = ({ at, size }: Entry): Buffer => {
    if (old !== undefined && (at < from || at + size > to)) {
      if (space.length < size) space = Buffer.alloc(size);
      from = at;
      to = at + readSync(old, space, 0, space.length, at);
    }
    return space.subarray(at - from, at - from + size);
  };
  const keep = (name: string, key: string, { body, ...made }: Made): void => {
    writeSync(file, body);
    add(JSON.stringify([name, { ...made, key, at, size: body.length } satisfies Entry]));
    for (const part of made.parts) partsNamed.add(part);
    at += body.length;
  };
  /** A part by its name, of this build or the last. */
  const partOf = (name: string): string | undefined => parts.get(name) ?? before?.parts[name];
  const partsKept = (): Head['parts'] => {
    const named: Head['parts'] = {};
    for (const name of partsNamed) {
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
      const entry = before?.lines.get(name)?.entry;
      return entry?.key === key ? { ...entry, read: () => read(entry) } : undefined;
    },
    wrote: (name: string, stamp: Stamp): void => {
      written[name] = stamp;
    },
    /** Keeps a file for the next build. */
    keep,
    partOf,
    /** Keeps a file of the last build for the next. */
    keepOn: (name: string): void => {
      const known = before?.lines.get(name);
      if (!known) return;
      const { entry, line } = known;
      for (const part of entry.parts) partsNamed.add(part);
      if (goesOn) add(line);
      else keep(name, entry.key, { ...entry, body: read(entry) });
    },
    /** The next build finds either all of this one or all of the last. */
    close: (last: string): void => {
      if (old !== undefined) closeSync(old);
      closeSync(file);
      const head: Head = { code, bodies, parts: partsKept(), written, last };
      writeSync(index, lines + JSON.stringify(head));
      closeSync(index);
      renameSync(`${indexFile(folder)}.part`, indexFile(folder));
      for (const name of readdirSync(folder)) {
        if (name !== bodies && name !== indexName) rmSync(join(folder, name));
      }
    },
  };
};

export type Kept = ReturnType<typeof openKept>;
