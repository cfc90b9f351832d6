import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { load } from 'js-yaml';
import { fieldsRead, textsRead } from '../lib/already-read.ts';
import { shareStories, type StoryFile } from '../lib/story-files.ts';
import { frontMatter, textOf } from '../lib/text/file.ts';
import type { NewsData } from '../schema/news.ts';
import { knownStories } from './known-stories.ts';

const extension = '.md';

/** The address of a picture as a story writes it, and what each begins with: most stories have none. */
const picture = /\.\.\/\.\.\/media\/[\w./-]+/g;
const media = '../../media/';

/** All that a story shows: what stands in its file, and the bytes of its pictures. */
const shown = (raw: string, path: string): string =>
  [
    raw,
    ...(raw.includes(media) ? [...raw.matchAll(picture)] : []).map(([address]) => {
      const file = join(dirname(path), address);
      return existsSync(file) ? hash('sha256', readFileSync(file)) : '';
    }),
  ].join('\n');

/**
 * Stories by what their fields say, and their texts. Astro keeps no more than their names, and these
 * for editors' programs alone: it would write and read everything it has with each edit.
 * @param below their folder, from the root of the project.
 */
export const stories = (below: string): Loader => ({
  name: 'stories',
  load: async (context) => {
    const { config, store, logger, watcher } = context;
    const folder = fileURLToPath(new URL(below, config.root));
    const idOf = (path: string): string | undefined => {
      const name = relative(folder, path).split(sep).join('/');
      // What is hidden is none of ours, and neither is what lies outside the folder.
      const isStory = name.endsWith(extension) && !/(?:^|\/)\./.test(name);
      return isStory ? name.slice(0, -extension.length) : undefined;
    };
    const isForEditors = config.experimental.contentIntellisense;
    const known = knownStories(fileURLToPath(config.root));
    const read = (id: string, path: string) => readStory(context, id, path, known.find);
    const files = new Map<string, StoryFile>();
    store.clear();
    for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(item.parentPath, item.name);
      const id = item.isFile() ? idOf(path) : undefined;
      if (id === undefined) continue;
      const file = await read(id, path);
      files.set(id, file);
      if (isForEditors) store.set({ id, data: {}, filePath: file.filePath });
    }
    textsRead.clear();
    fieldsRead.clear();
    known.keep(files);
    shareStories(files);
    const reread = async (path: string): Promise<void> => {
      const id = idOf(path);
      if (id === undefined) return;
      try {
        files.set(id, await read(id, path));
        shareStories(files);
        logger.info(`read ${id} again`);
      } catch (error) {
        logger.error(`${id} cannot be read: ${error instanceof Error ? error.message : error}`);
      }
    };
    watcher?.on('change', reread);
    watcher?.on('add', reread);
    watcher?.on('unlink', (path) => {
      const id = idOf(path);
      if (id !== undefined && files.delete(id)) shareStories(files);
    });
  },
});

/** Reads and checks the fields of one story, unless what stands in its file is known. */
const readStory = async (
  context: LoaderContext,
  id: string,
  path: string,
  find: ReturnType<typeof knownStories>['find'],
): Promise<StoryFile> => {
  const { config, parseData, generateDigest } = context;
  // Without the mark with which some programs begin a file.
  const raw = textsRead.get(path) ?? new TextDecoder().decode(readFileSync(path));
  const digest = generateDigest(shown(raw, path));
  const text = textOf(raw);
  const known = find(id, digest);
  if (known) return { ...known, text };
  const yaml = frontMatter.exec(raw)?.[1] ?? '';
  const fields = (fieldsRead.get(yaml) ?? load(yaml) ?? {}) as Record<string, unknown>;
  const data = (await parseData({ id, data: fields, filePath: path })) as unknown as NewsData;
  const filePath = relative(fileURLToPath(config.root), path).split(sep).join('/');
  return { id, data, text, filePath, digest };
};
