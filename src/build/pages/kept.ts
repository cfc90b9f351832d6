import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { parts } from '../../lib/parts.ts';
import type { Slots } from '../../lib/slots.ts';
import type { PageFacts } from './facts.ts';
import { indexFile, indexName, readIndex, toLine, type Entry, type Head } from './kept-index.ts';
import type { Named } from './named.ts';
import { readAhead, type Stand } from './read-ahead.ts';
import type { Stamp } from './write.ts';

/** A file as it was made, before what is put in last. */
export interface Made extends Named {
  body: Buffer;
  /** Of a page, what others take from it. */
  facts?: PageFacts;
}

/** A file that the last build made. */
export interface Found extends Pick<Made, 'assets' | 'places' | 'facts'> {
  /** What it was before its places were filled; without places, the written file is all there is. */
  body?: () => Buffer;
}

/** Of what lies in the file of bodies, so much may be of no use before it is written anew. */
const mostWaste = 0.5;
/** Letters of the index written at a time. */
const writeBehind = 2 ** 20;

const sizeOf = ({ body, text }: Entry): number => (body?.[1] ?? 0) + (text?.[1] ?? 0);

/**
 * What the last build made, and what this one makes for the next. Bodies and texts lie in one file,
 * since thousands of files take their time, and a build adds to it what it makes anew.
 */
export const openKept = (folder: string, code: string) => {
  mkdirSync(folder, { recursive: true });
  const before = readIndex(folder, code);
  const old = before && readAhead(join(folder, before.bodies));
  const used = [...(before?.lines.values() ?? [])].reduce(
    (sum, { entry }) => sum + sizeOf(entry),
    0,
  );
  const goesOn = before && old && used >= old.size * (1 - mostWaste);
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
  let end = goesOn ? old.size : 0;
  const put = (bytes: Buffer): Stand => {
    writeSync(file, bytes);
    end += bytes.length;
    return [end - bytes.length, bytes.length];
  };
  /** Where the texts of pages stand that are used again. */
  const texts = new Map<string, Stand>();
  let readable: ReturnType<typeof readAhead> | undefined;
  const textOf = (name: string): string => {
    const stand = texts.get(name);
    if (!stand) throw new Error(`${name} is not kept`);
    readable ??= readAhead(join(folder, bodies));
    return readable.read(stand).toString();
  };
  const factsOf = (name: string, facts: PageFacts): PageFacts =>
    facts.found ? { ...facts, found: { ...facts.found, text: () => textOf(name) } } : facts;
  /** The same entry, with what belongs to it in the file of this build. */
  const moved = ({ body, text, ...entry }: Entry): Entry => ({
    ...entry,
    ...(body && old && { body: put(old.read(body)) }),
    ...(text && old && { text: put(old.read(text)) }),
  });
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
    /** What the last build put into places. */
    values: before?.values ?? {},
    /** The files that the last build wrote, as they were when it had. */
    written: before?.written ?? {},
    /** A file of the last build, if it would be made the same today. */
    find: (name: string, key: string): Found | undefined => {
      const entry = before?.lines.get(name)?.entry;
      if (entry?.key !== key) return undefined;
      const { assets, places = [], body, facts } = entry;
      return {
        assets,
        places,
        ...(body && old && { body: () => old.read(body) }),
        ...(facts && { facts: factsOf(name, facts) }),
      };
    },
    wrote: (name: string, stamp: Stamp): void => {
      written[name] = stamp;
    },
    /** Keeps a file for the next build. */
    keep: (name: string, key: string, { body, assets, parts, places, facts }: Made): void => {
      const entry: Entry = {
        key,
        assets,
        ...(facts && { facts }),
        ...(facts?.found && { text: put(Buffer.from(facts.found.text())) }),
        ...(places.length > 0 && { places, parts, body: put(body) }),
      };
      for (const part of entry.parts ?? []) partsNamed.add(part);
      add(toLine(name, entry));
    },
    partOf,
    /** Keeps a file of the last build for the next. */
    keepOn: (name: string): void => {
      const known = before?.lines.get(name);
      if (!known) return;
      const entry = goesOn ? known.entry : moved(known.entry);
      for (const part of entry.parts ?? []) partsNamed.add(part);
      if (entry.text) texts.set(name, entry.text);
      add(goesOn ? known.line : toLine(name, entry));
    },
    /** The next build finds either all of this one or all of the last. */
    close: (values: Slots): void => {
      old?.close();
      closeSync(file);
      const head: Head = { code, bodies, parts: partsKept(), written, values };
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
