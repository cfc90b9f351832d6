import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoryFile } from '../lib/story-files.ts';
import { codeDigest } from './code.ts';

interface Memory {
  /** The code that read the files. */
  code: string;
  files: StoryFile[];
}

const recall = (path: string, code: string): StoryFile[] => {
  if (!existsSync(path)) return [];
  try {
    const memory = JSON.parse(readFileSync(path, 'utf8')) as Memory;
    return memory.code === code ? memory.files : [];
  } catch {
    return [];
  }
};

/** What was last read of stories, in `.cache`: to read and check ten thousand takes a second. */
export const knownStories = (root: string) => {
  const path = join(root, '.cache', 'stories.json');
  const code = codeDigest(root);
  const known = new Map(recall(path, code).map((file) => [file.id, file]));
  return {
    find: (id: string, digest: string | number): StoryFile | undefined => {
      const file = known.get(id);
      return file?.digest === digest ? file : undefined;
    },
    keep: (files: ReadonlyMap<string, StoryFile>): void => {
      const isSame =
        files.size === known.size && [...files].every(([id, file]) => known.get(id) === file);
      if (isSame) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify({ code, files: [...files.values()] } satisfies Memory));
    },
  };
};
