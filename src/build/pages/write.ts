import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file unless it stands there already, byte for byte: to look is cheaper than to write. */
export const writeIfChanged = (path: string, content: Buffer): void => {
  const known = statSync(path, { throwIfNoEntry: false });
  if (known?.size === content.length && readFileSync(path).equals(content)) return;
  if (!known) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

/** Takes away every file of a folder but some, and the folders that are empty then. */
export const keepOnly = (folder: string, isKept: (file: string) => boolean): void => {
  const keepIn = (below: string): boolean => {
    const left = readdirSync(join(folder, below), { withFileTypes: true }).filter((item) => {
      const path = below ? `${below}/${item.name}` : item.name;
      if (item.isDirectory() ? keepIn(path) : isKept(path)) return true;
      rmSync(join(folder, path), { recursive: true });
      return false;
    });
    return left.length > 0;
  };
  if (statSync(folder, { throwIfNoEntry: false })) keepIn('');
};
