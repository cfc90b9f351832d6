import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../schema/locale.ts';
import { writeWhole } from '../pages/write.ts';
import type { FoundPage } from './found-page.ts';
import { joinParts } from './list-files.ts';
import { indexPart, type Part, type PartMaker } from './part.ts';

const hashOf = (...contents: readonly string[]): string =>
  hash('sha256', contents.map((one) => `${one.length}\n${one}`).join(''), 'base64url');

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** All but the pages that decides what stands in a part. */
const makers = (): string => {
  const { dependencies } = JSON.parse(read('../../../package.json')) as {
    dependencies: Record<string, string>;
  };
  const sources = ['./', '../../lib/search/'].flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((name) => !name.endsWith('.test.ts'))
      .sort()
      .map((name) => read(`${folder}${name}`)),
  );
  // Which characters are letters is a matter of Node's edition of Unicode.
  const versions = [process.version, dependencies['stemmer'], dependencies['opencc-js']];
  return hashOf(...versions.map(String), ...sources);
};

/** What a file of the cache begins with: its name and its content in a few letters, and a line's end. */
const headOf = (name: string, content: string | Uint8Array): string =>
  `${hashOf(name, hash('sha256', content, 'base64url'))}\n`;

/** A part that an earlier build made, unless the file is missing or not what was written. */
const readPart = (folder: string, name: string): Part | undefined => {
  try {
    const file = readFileSync(join(folder, name));
    const end = file.indexOf('\n') + 1;
    const content = file.subarray(end);
    const isAsWritten = file.toString('latin1', 0, end) === headOf(name, content);
    return isAsWritten ? (JSON.parse(content.toString()) as Part) : undefined;
  } catch {
    return undefined;
  }
};

/** The parts of an index between builds. */
export interface PartCache extends PartMaker {
  /** How many parts were not in the cache. */
  made: () => number;
  /** Removes what this build did not use. */
  prune: () => void;
}

/** Parts of the index, each in a file named by its pages and by how it is made. */
export const partCache = (folder: string): PartCache => {
  mkdirSync(folder, { recursive: true });
  const maker = makers();
  const used = new Set<string>();
  let made = 0;
  const named = (locale: Locale, pages: readonly FoundPage[]): string => {
    const name = `${hashOf(maker, locale, ...pages.map((page) => page.name))}.json`;
    used.add(name);
    return name;
  };
  const kept = (name: string, make: () => Part): Part => {
    const known = readPart(folder, name);
    if (known) return known;
    made += 1;
    const part = make();
    const content = JSON.stringify(part);
    writeWhole(join(folder, name), headOf(name, content) + content);
    return part;
  };
  const part: PartMaker['part'] = (locale, pages) =>
    kept(named(locale, pages), () => indexPart(locale, pages));
  return {
    part,
    // Kept too: to read and join those of ten years takes twice as long as to read what they became.
    joined: (locale, groups) => {
      const name = `${hashOf(...groups.map((pages) => named(locale, pages)))}.json`;
      used.add(name);
      return kept(name, () => joinParts(groups.map((pages) => part(locale, pages))));
    },
    made: () => made,
    prune: () => {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
    },
  };
};
