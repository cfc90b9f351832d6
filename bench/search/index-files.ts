import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of an index, by its path on the site. */
export interface IndexFile {
  path: string;
  content: string | Uint8Array;
}

/** Writes files into a folder; the number of their bytes. */
export const writeFiles = (folder: string, files: readonly IndexFile[]): number => {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
};
