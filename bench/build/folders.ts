import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));

export const countPages = (folder: string): number =>
  filesIn(folder).filter((path) => path.endsWith('.html')).length;

/** Every file of a folder by its path, with a hash of its bytes. */
export const hashesIn = (folder: string): Map<string, string> =>
  new Map(
    filesIn(folder).map((path) => [
      relative(folder, path),
      createHash('sha256').update(readFileSync(path)).digest('base64'),
    ]),
  );

/** The files that are in one of two folders alone, or in both with other bytes. */
export const differences = (
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
