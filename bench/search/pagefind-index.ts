import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolPath } from '../../src/commands/tools.ts';
import { storyPage, storyUrl, type MadeStory } from '../corpus/search.ts';
import type { IndexFile } from './index-files.ts';

/** The part of Pagefind's Node API that is used here. */
interface Pagefind {
  createIndex(): Promise<{
    index?: {
      addHTMLFile(file: { url: string; content: string }): Promise<unknown>;
      getFiles(): Promise<{ files: IndexFile[] }>;
    };
  }>;
  close(): Promise<unknown>;
}

/** What some processes used: CPU seconds, and at most so many MB of memory. */
interface Use {
  cpu: number;
  memory: number;
}

/** CPU seconds and peak memory in MB of the processes that this one started, from Linux's `/proc`. */
const childrenUse = (): Use => {
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

/** Pagefind's index of some stories, and what the process used in which Pagefind makes it. */
export const pagefindIndex = async (
  stories: readonly MadeStory[],
  spaced: boolean,
): Promise<{ files: IndexFile[]; children: Use }> => {
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
