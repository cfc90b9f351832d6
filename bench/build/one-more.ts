import { join } from 'node:path';
import { writeStories } from '../corpus/content.ts';
import { makePairs } from '../corpus/stories.ts';
import { readVocabulary } from '../corpus/vocabulary.ts';
import { differences, hashesIn } from './folders.ts';
import { thisSite, type Built } from './generators.ts';

/** What publishing one more story cost onto a built site, beside a clean build of the same. */
export interface OneMore {
  more: Built;
  clean: Built;
  /** Files that came out otherwise than in a clean build. */
  different: string[];
}

/** Adds one story in both languages to a site that is built, builds again, and then cleanly. */
export const publishOneMore = (folder: string, count: number): OneMore => {
  const pair = makePairs(readVocabulary(), { count }, 1).slice(-1);
  writeStories(join(folder, 'content'), pair);
  const more = thisSite.build(folder, false);
  const published = hashesIn(join(folder, 'dist'));
  const clean = thisSite.build(folder, true);
  return { more, clean, different: differences(published, hashesIn(join(folder, 'dist'))) };
};
