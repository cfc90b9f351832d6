/** Builds the index of one method in this process, and tells the one that forked it what it cost. */
import { join } from 'node:path';
import { partCache } from '../../src/build/search/part-cache.ts';
import { toolPath } from '../../src/commands/tools.ts';
import { locales } from '../../src/schema/locale.ts';
import { makeStories, type MadeStory } from '../corpus/search.ts';
import type { Built } from './build.ts';
import { writeFiles } from './index-files.ts';
import { ownIndex } from './own-index.ts';
import { pagefindIndex } from './pagefind-index.ts';

const cpuSince = (begun: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(begun);
  return Math.round((user + system) / 1e5) / 10;
};

/** The newest story of each language once more, under another address. */
const oneMore = (stories: readonly MadeStory[]): MadeStory[] =>
  locales.flatMap((locale) => {
    const newest = stories.findLast((story) => story.locale === locale);
    return newest ? [{ ...newest, slug: `${newest.slug}-again` }] : [];
  });

const [method, folder = '', count] = process.argv.slice(2);
const stories = makeStories(Number(count));
// To install it is no part of the index.
if (method !== 'own') toolPath('pagefind');
const cacheFolder = join(folder, 'cache');
const begun = { cpu: process.cpuUsage(), wall: performance.now() };
const { files, children = { cpu: 0, memory: 0 } } =
  method === 'own'
    ? { files: ownIndex(stories, partCache(cacheFolder)) }
    : await pagefindIndex(stories, method === 'pagefind-spaced');
const bytes = writeFiles(join(folder, 'site'), files);
const built: Built = {
  cpu: Math.round((cpuSince(begun.cpu) + children.cpu) * 10) / 10,
  wall: Math.round((performance.now() - begun.wall) / 100) / 10,
  memory: Math.round(process.resourceUsage().maxRSS / 1024 + children.memory),
  files: files.length,
  bytes,
};
if (method === 'own') {
  const more = [...stories, ...oneMore(stories)];
  const later = process.cpuUsage();
  writeFiles(join(folder, 'again'), ownIndex(more, partCache(cacheFolder)));
  built.again = cpuSince(later);
}
process.send?.(built);
process.disconnect?.();
