import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatFault } from './check/index.ts';

/** Notes when the next story is due, for whoever builds again then; nothing is due without one. */
const writeNextDue = (root: string, day: string | undefined): void => {
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'next-due.txt'), day ? `${day}T00:00:00+08:00\n` : '');
};

/** Stops a build before it begins if content is wrong, with every fault and where it stands. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': async ({ config, command, logger }) => {
      if (command !== 'build') return;
      const { files, faults, held } = await checkContent(fileURLToPath(config.root));
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
  },
});
