import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoryFile } from '../lib/story-files.ts';
import { codeDigest } from './code.ts';

/** What is remembered of a story: its text is read each time, to see whether it is the same. */
type KnownStory = Omit<StoryFile, 'text'>;

interface Memory {
  /** The code that read the files. */
  code: string;
  files: KnownStory[];
}

const recall = (path: string, code: string): KnownStory[] => {
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
    find: (id: string, digest: string | number): KnownStory | undefined => {
      const file = known.get(id);
      return file?.digest === digest ? file : undefined;
    },
    keep: (stories: ReadonlyMap<string, StoryFile>): void => {
      const isKnown = ({ id, digest }: StoryFile) => known.get(id)?.digest === digest;
      if (stories.size === known.size && [...stories.values()].every(isKnown)) return;
      const files = [...stories.values()].map(({ id, data, filePath, digest }): KnownStory => {
        return { id, data, filePath, digest };
      });
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify({ code, files } satisfies Memory));
    },
  };
};
