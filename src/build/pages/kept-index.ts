import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Slots } from '../../lib/slots.ts';
import type { PageFacts } from './facts.ts';
import type { Stand } from './read-ahead.ts';
import type { Stamp } from './write.ts';

/** What is kept of a file. */
export interface Entry {
  /** All that the file shows, in a few letters. */
  key: string;
  /** The files of `_astro` that it and its parts name. */
  assets: string[];
  /** Of a page, what others take from it. */
  facts?: PageFacts;
  /** Of a page that can be found, its text. */
  text?: Stand;
  /** Of a file with places whose values may change, these, what it was before they were filled… */
  places?: string[];
  body?: Stand;
  /** …and the parts that stand in it and alike on other pages. */
  parts?: string[];
}

/** What stands in the last line of the index. */
export interface Head {
  /** The code that made the files. */
  code: string;
  /** The file of bodies and texts. */
  bodies: string;
  /** The parts of the bodies. */
  parts: Record<string, string>;
  /** Every file that was written, kept or not. */
  written: Record<string, Stamp>;
  /** What was put into places. */
  values: Slots;
}

/** A file of the index: its entry, and the line in which it stands. */
interface Line {
  entry: Entry;
  line: string;
}

export interface Index extends Head {
  lines: ReadonlyMap<string, Line>;
}

export const indexName = 'index.jsonl';
export const indexFile = (folder: string): string => join(folder, indexName);

export const toLine = (name: string, entry: Entry): string => JSON.stringify([name, entry]);

/** What the last build kept, if the same code made it. */
export const readIndex = (folder: string, code: string): Index | undefined => {
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
