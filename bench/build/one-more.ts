import { join } from 'node:path';
import { writeStories } from '../corpus/content.ts';
import { makePairs } from '../corpus/stories.ts';
import { readVocabulary } from '../corpus/vocabulary.ts';
import { differences, hashesIn } from './folders.ts';
import { thisSite, type Built } from './generators.ts';

/** What publishing stories cost onto a built site, one after the other, beside full builds. */
export interface OneMore {
  more: Built[];
  /** A full build before each that draws no card: who publishes a story has those of all others. */
  full: Built[];
  /** Files that came out otherwise than in the clean build. */
  different: string[];
}

/**
 * Adds so many stories in both languages, one upon each of so many full builds, so that what else the
 * machine does meets both alike; and compares what came out with a build from nothing.
 */
export const publishMore = (folder: string, count: number, times: number): OneMore => {
  const pairs = makePairs(readVocabulary(), { count }, times).slice(-times);
  const full: Built[] = [];
  const more = pairs.map((pair) => {
    full.push(thisSite.build(folder, 'cards'));
    writeStories(join(folder, 'content'), [pair]);
    return thisSite.build(folder, 'all');
  });
  const published = hashesIn(join(folder, 'dist'));
  thisSite.build(folder, 'nothing');
  return { more, full, different: differences(published, hashesIn(join(folder, 'dist'))) };
};
