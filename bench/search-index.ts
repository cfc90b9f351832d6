import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeIndex } from '../src/build/search/make-index.ts';
import { pageText } from '../src/build/search/page-text.ts';
import { partCache, type PartCache } from '../src/build/search/part-cache.ts';
import { toolPath } from '../src/commands/tools.ts';
import { indexFolder } from '../src/lib/search/format.ts';
import { locales } from '../src/schema/locale.ts';
import { makeStories, storyPage, storyUrl, type MadeStory } from './corpus/search.ts';

/** The site's own index, Pagefind with a space around each Han character, Pagefind as it comes. */
export const methods = ['own', 'pagefind-spaced', 'pagefind'] as const;
export type Method = (typeof methods)[number];

/** What an index cost; CPU and wall time in seconds, memory in MB. */
export interface Built {
  cpu: number;
  /** CPU time for the index with one more story, where parts of it come from a cache. */
  again?: number;
  wall: number;
  memory: number;
  files: number;
  bytes: number;
}

interface OutFile {
  path: string;
  content: string | Uint8Array;
}

interface Output {
  files: OutFile[];
  children: { cpu: number; memory: number };
}

const ownIndex = (stories: readonly MadeStory[], { toPart }: PartCache): Output => {
  const pages = locales.map((locale) =>
    stories
      .filter((story) => story.locale === locale)
      .flatMap((story) => {
        const text = pageText(storyPage(story));
        return text ? [{ ...text, url: storyUrl(story) }] : [];
      }),
  );
  const files = locales.flatMap((locale, at) =>
    makeIndex(locale, pages[at] ?? [], '[]', toPart).map(({ name, content }) => ({
      path: join(indexFolder, name),
      content,
    })),
  );
  return { files, children: { cpu: 0, memory: 0 } };
};

/** The part of Pagefind's Node API that is used here. */
interface Pagefind {
  createIndex(): Promise<{
    index?: {
      addHTMLFile(file: { url: string; content: string }): Promise<unknown>;
      getFiles(): Promise<{ files: OutFile[] }>;
    };
  }>;
  close(): Promise<unknown>;
}

/** CPU seconds and peak memory in MB of the processes that this one started, from Linux's `/proc`. */
const childrenUse = (): { cpu: number; memory: number } => {
  const use = { cpu: 0, memory: 0 };
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      if (Number(fields[1]) !== process.pid) continue;
      use.cpu += (Number(fields[11]) + Number(fields[12])) / 100;
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      use.memory += Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    } catch {
      // It ended meanwhile.
    }
  }
  return use;
};

const pagefindIndex = async (stories: readonly MadeStory[], spaced: boolean): Promise<Output> => {
  const { createIndex, close } = (await import(
    join(toolPath('pagefind'), 'lib', 'index.js')
  )) as Pagefind;
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind gave no index');
  for (const story of stories) {
    const html = storyPage(story);
    const content = spaced ? html.replace(/\p{Script=Han}/gu, ' $& ') : html;
    await index.addHTMLFile({ url: storyUrl(story), content });
  }
  const { files } = await index.getFiles();
  const children = childrenUse();
  await close();
  const out = files.map(({ path, content }) => ({ path: join('/pagefind', path), content }));
  return { files: out, children };
};

/** Writes files into a folder; the number of their letters. */
const write = (folder: string, files: readonly OutFile[]): number => {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return files.reduce((sum, { content }) => sum + content.length, 0);
};

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

const main = async ([method, folder = '', count]: string[]): Promise<void> => {
  const stories = makeStories(Number(count));
  if (method !== 'own') toolPath('pagefind');
  const cache = mkdtempSync(join(tmpdir(), 'bench-search-cache-'));
  const begun = { cpu: process.cpuUsage(), wall: performance.now() };
  const { files, children } =
    method === 'own'
      ? ownIndex(stories, partCache(cache))
      : await pagefindIndex(stories, method === 'pagefind-spaced');
  const bytes = write(folder, files);
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
    write(`${folder}-again`, ownIndex(more, partCache(cache)).files);
    built.again = cpuSince(later);
    rmSync(`${folder}-again`, { recursive: true });
  }
  rmSync(cache, { recursive: true });
  process.send?.(built);
  process.exitCode = 0;
  process.disconnect?.();
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
