import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writevSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** By what a file is known to be as it was written: its size and the moment. */
export type Stamp = [size: number, time: number];

const stampOf = ({ size, mtimeMs }: Stats): Stamp => [size, mtimeMs];

/** Whether a file is as it was when it was stamped. */
export const isAsWritten = (path: string, stamp: Stamp | undefined): stamp is Stamp => {
  const known = stamp && statSync(path, { throwIfNoEntry: false });
  return known !== undefined && known.size === stamp?.[0] && known.mtimeMs === stamp[1];
};

/** Folders that are there: to try to write into one that is not takes as long as to write a file. */
const folders = new Set<string>();

/** Writes a file from its parts, and its folder too if it is not there. */
export const write = (path: string, parts: readonly Buffer[]): Stamp => {
  const folder = dirname(path);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  // What stands there is written over: to empty a file first takes as long again.
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT);
  const size = writevSync(file, parts);
  let stats = fstatSync(file);
  if (stats.size > size) {
    ftruncateSync(file, size);
    stats = fstatSync(file);
  }
  closeSync(file);
  return stampOf(stats);
};

/** Writes a file under another name until it is whole: a build that breaks off leaves no half of it. */
export const writeWhole = (path: string, content: string | Uint8Array): void => {
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
};

/** Copies a file with its time, unless that has been done: so a copy is known without reading it. */
export const copyIfChanged = (from: string, to: string): void => {
  const { size, atime, mtime } = statSync(from);
  const known = statSync(to, { throwIfNoEntry: false });
  if (known?.size === size && known.mtime.getTime() === mtime.getTime()) return;
  if (!known) mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
  utimesSync(to, atime, mtime);
};

/** Takes away every file of a folder but some, and the folders that are empty then. */
export const keepOnly = (folder: string, isKept: (file: string) => boolean): void => {
  const keepIn = (below: string): boolean => {
    const here = join(folder, below);
    folders.add(here);
    const left = readdirSync(here, { withFileTypes: true }).filter((item) => {
      const path = below ? `${below}/${item.name}` : item.name;
      if (item.isDirectory() ? keepIn(path) : isKept(path)) return true;
      const gone = join(folder, path);
      rmSync(gone, { recursive: true });
      folders.delete(gone);
      return false;
    });
    return left.length > 0;
  };
  if (statSync(folder, { throwIfNoEntry: false })) keepIn('');
};
