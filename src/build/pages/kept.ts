import {
  closeSync,
  existsSync,
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
import type { PageFacts } from './facts.ts';

/** A file as it was made, before what is put in last. */
export interface Made {
  body: Buffer;
  /** Of a page, what others take from it. */
  facts?: PageFacts;
}

interface Entry {
  /** All that the file shows, in a few letters. */
  key: string;
  at: number;
  size: number;
  facts?: PageFacts;
}

interface Index {
  /** The code that made the files. */
  code: string;
  bodies: string;
  entries: Record<string, Entry>;
  /** Every file that was written, kept or not. */
  written: string[];
}

/** What the last build made. */
export interface Kept {
  written: readonly string[];
  /** A file of it, if it would be made the same today. */
  find(file: string, key: string): Made | undefined;
  close(): void;
}

const indexFile = (folder: string): string => join(folder, 'index.json');

const readIndex = (folder: string, code: string): Index | undefined => {
  if (!existsSync(indexFile(folder))) return undefined;
  const index = JSON.parse(readFileSync(indexFile(folder), 'utf8')) as Index;
  return index.code === code && existsSync(join(folder, index.bodies)) ? index : undefined;
};

/** What the last build made, unless other code made it. */
export const readKept = (folder: string, code: string): Kept | undefined => {
  const index = readIndex(folder, code);
  if (!index) return undefined;
  const bodies = openSync(join(folder, index.bodies), 'r');
  return {
    written: index.written,
    find: (file, key) => {
      const entry = index.entries[file];
      if (entry?.key !== key) return undefined;
      const body = Buffer.alloc(entry.size);
      readSync(bodies, body, 0, entry.size, entry.at);
      return { body, ...(entry.facts && { facts: entry.facts }) };
    },
    close: () => {
      closeSync(bodies);
    },
  };
};

/** Keeps what this build makes for the next: all bodies in one file, as thousands take their time. */
export const keeper = (folder: string, code: string) => {
  mkdirSync(folder, { recursive: true });
  const bodies = `${process.pid}-${Date.now()}.bin`;
  const file = openSync(join(folder, bodies), 'w');
  const index: Index = { code, bodies, entries: {}, written: [] };
  let at = 0;
  return {
    written: (name: string): void => {
      index.written.push(name);
    },
    keep: (name: string, key: string, { body, facts }: Made): void => {
      writeSync(file, body);
      index.entries[name] = { key, at, size: body.length, ...(facts && { facts }) };
      at += body.length;
    },
    /** The next build finds either all of this one or all of the last. */
    close: (): void => {
      closeSync(file);
      writeFileSync(`${indexFile(folder)}.part`, JSON.stringify(index));
      renameSync(`${indexFile(folder)}.part`, indexFile(folder));
      for (const name of readdirSync(folder)) {
        if (name.endsWith('.bin') && name !== bodies) rmSync(join(folder, name));
      }
    },
  };
};
