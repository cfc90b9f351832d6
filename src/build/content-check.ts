import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatFault, type Checked } from './check/index.ts';
import { builtPages } from './pages/built-pages.ts';

/** Notes when the next story is due, for whoever builds again then; nothing is due without one. */
const writeNextDue = (root: string, day: string | undefined): void => {
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'next-due.txt'), day ? `${day}T00:00:00+08:00\n` : '');
};

/** The stories that went in and did not come out whole, by the letters of the text on their pages. */
export const lostStories = (
  shown: Checked['shown'],
  proseSizeOf: (page: string) => number,
): string[] =>
  shown
    .filter(({ path, size }) => proseSizeOf(`${path}index.html`.replace(/^\//, '')) < size / 2)
    .map(({ file }) => file);

/**
 * Stops a build before it begins if content is wrong, with every fault and where it stands; and
 * after it, if a story that went in did not come out.
 */
export const contentCheck = (): AstroIntegration => {
  let shown: Checked['shown'] = [];
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        if (command !== 'build') return;
        const checked = await checkContent(fileURLToPath(config.root));
        const { files, faults, held } = checked;
        shown = checked.shown;
        const errors = faults.filter(({ isWarning }) => !isWarning);
        if (errors.length > 0) {
          const told = errors.map((fault) => formatFault(fault)).join('\n');
          const error = new Error(`wrong content\n${told}`);
          // The fault is in the content: where this program stood when it saw it helps nobody.
          delete error.stack;
          throw error;
        }
        logger.info(`${files} content files, no fault`);
        for (const { file, until } of held) logger.info(`held back until ${until}: ${file}`);
        writeNextDue(fileURLToPath(config.root), held[0]?.until);
      },
      'astro:build:done': ({ logger }) => {
        const sizes = new Map(builtPages().map((page) => [page.file, page.proseSize]));
        const lost = lostStories(shown, (page) => sizes.get(page) ?? 0);
        if (lost.length > 0) throw new Error(`stories without their text: ${lost.join(', ')}`);
        logger.info(`${shown.length} stories in, ${shown.length} stories out`);
      },
    },
  };
};
