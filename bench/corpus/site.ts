import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeContent } from './content.ts';
import type { CorpusSize, MadePair } from './stories.ts';

/** What the site is built from, beside its content. */
const parts = [
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/**
 * Makes a copy of this project with made stories beside the real content, ready for `npm run build`
 * and `npm run check`; what an earlier build left in its `.cache` stays.
 */
export const makeSite = async (folder: string, size: CorpusSize): Promise<MadePair[]> => {
  mkdirSync(folder, { recursive: true });
  for (const part of [...parts, 'content']) {
    rmSync(join(folder, part), { recursive: true, force: true });
  }
  for (const part of parts) {
    if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true });
  }
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) symlinkSync(resolve('node_modules'), modules, 'dir');
  return await writeContent(join(folder, 'content'), size);
};
