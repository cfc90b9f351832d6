import { join } from 'node:path';
import { writeStories } from '../corpus/content.ts';
import { makePairs } from '../corpus/stories.ts';
import { readVocabulary } from '../corpus/vocabulary.ts';
import { differences, hashesIn } from './folders.ts';
import { thisSite, type Built } from './generators.ts';

/** What publishing stories cost onto a built site, one after the other, beside a clean build of all. */
export interface OneMore {
  more: Built[];
  clean: Built;
  /** Files that came out otherwise than in the clean build. */
  different: string[];
}

/** Adds so many stories in both languages to a site that is built, with a build after each, and builds cleanly. */
export const publishMore = (folder: string, count: number, times: number): OneMore => {
  const pairs = makePairs(readVocabulary(), { count }, times).slice(-times);
  const more = pairs.map((pair) => {
    writeStories(join(folder, 'content'), [pair]);
    return thisSite.build(folder, false);
  });
  const published = hashesIn(join(folder, 'dist'));
  const clean = thisSite.build(folder, true);
  return { more, clean, different: differences(published, hashesIn(join(folder, 'dist'))) };
};
