import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onStoryChange } from '../lib/story-files.ts';

/** A program may empty a file before it fills it. */
const quietBeforeReading = 30;
/** The visual editor saves two files, one after the other, and its page is loaded again, too. */
const quietBeforeReload = 500;

/** Calls back for a path that something happened to, once it is quiet. */
const whenQuiet = (call: (path: string) => void) => {
  const waiting = new Map<string, NodeJS.Timeout>();
  return (path: string): void => {
    clearTimeout(waiting.get(path));
    const timer = setTimeout(() => {
      waiting.delete(path);
      call(path);
    }, quietBeforeReading);
    waiting.set(path, timer);
  };
};

/**
 * Shows what was saved in a story at once, however many there are, as Astro does for what it keeps
 * itself. Vite would watch each file by itself, and what builds leave in `.cache`, too.
 * @param stories their folder, from the root of the project.
 */
export const freshStories = (stories: string): AstroIntegration => {
  let root: string | undefined;
  let watching: FSWatcher[] = [];
  return {
    name: 'fresh-stories',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'dev') return;
        root = fileURLToPath(config.root);
        const ignored = [join(root, stories), join(root, '.cache/')]
          .map((folder) => folder.replaceAll('\\', '/'))
          .map((folder) => (path: string) => path.startsWith(folder));
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': ({ server, logger }) => {
        // Others than `npm run dev` have a server, too, to read what content is.
        if (root === undefined) return;
        for (const one of watching) one.close();
        const top = join(root, stories);
        const below = readdirSync(top, { recursive: true, withFileTypes: true })
          .filter((item) => item.isDirectory())
          .map((item) => join(item.parentPath, item.name));
        const noticed = whenQuiet((path) => {
          server.watcher.emit(existsSync(path) ? 'change' : 'unlink', path);
        });
        watching = [top, ...below].map((folder) =>
          watch(folder, { persistent: false }, (_, name) => {
            if (name) noticed(join(folder, name));
          }).on('error', (error) => logger.error(`${folder} is watched no more: ${error.message}`)),
        );
        const { client, ...others } = server.environments;
        let reload: NodeJS.Timeout | undefined;
        onStoryChange(() => {
          // Astro's own word: what pages show is made anew when they are asked for next.
          for (const { hot } of Object.values(others)) hot.send('astro:content-changed', {});
          clearTimeout(reload);
          reload = setTimeout(
            () => client.hot.send({ type: 'full-reload', path: '*' }),
            quietBeforeReload,
          );
        });
      },
    },
  };
};
