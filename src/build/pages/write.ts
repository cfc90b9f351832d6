import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
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
  if (fstatSync(file).size > size) ftruncateSync(file, size);
  const stamp = stampOf(fstatSync(file));
  closeSync(file);
  return stamp;
};

/** Writes a file whose name tells what it holds, unless it stands there whole. */
export const writeNamed = (path: string, content: string): void => {
  const known = statSync(path, { throwIfNoEntry: false });
  if (known?.size === Buffer.byteLength(content)) return;
  if (!known) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
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
