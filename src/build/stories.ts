import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { load } from 'js-yaml';
import { frontMatter } from '../lib/text/file.ts';

const extension = '.md';

/** The address of a picture as a story writes it. */
const picture = /\.\.\/\.\.\/media\/[\w./-]+/g;

/** All that a story shows: what stands in its file, and the bytes of its pictures. */
const shown = (raw: string, path: string): string =>
  [
    raw,
    ...[...raw.matchAll(picture)].map(([address]) => {
      const file = join(dirname(path), address);
      return existsSync(file) ? hash('sha256', readFileSync(file)) : '';
    }),
  ].join('\n');

/** Reads the fields of one story, unless all that it shows is known. */
const readStory = async (context: LoaderContext, id: string, path: string): Promise<void> => {
  const { config, store, parseData, generateDigest } = context;
  const raw = readFileSync(path, 'utf8');
  const digest = generateDigest(shown(raw, path));
  if (store.get(id)?.digest === digest) return;
  const fields = (load(frontMatter.exec(raw)?.[1] ?? '') ?? {}) as Record<string, unknown>;
  const data = await parseData({ id, data: fields, filePath: path });
  const filePath = relative(fileURLToPath(config.root), path).split(sep).join('/');
  store.set({ id, data, filePath, digest });
};

/**
 * Stories by what their fields say. Their texts stay in their files, where each page reads its own:
 * Astro would make all of them before the first page, and write and read them with every edit.
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
    const gone = new Set(store.keys());
    for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(item.parentPath, item.name);
      const id = item.isFile() ? idOf(path) : undefined;
      if (id === undefined) continue;
      gone.delete(id);
      await readStory(context, id, path);
    }
    for (const id of gone) store.delete(id);
    const reread = async (path: string): Promise<void> => {
      const id = idOf(path);
      if (id === undefined) return;
      try {
        await readStory(context, id, path);
        logger.info(`read ${id} again`);
      } catch (error) {
        logger.error(`${id} cannot be read: ${error instanceof Error ? error.message : error}`);
      }
    };
    watcher?.add(folder);
    watcher?.on('change', reread);
    watcher?.on('add', reread);
    watcher?.on('unlink', (path) => {
      const id = idOf(path);
      if (id !== undefined) store.delete(id);
    });
  },
});
