import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatFault } from './check/index.ts';

/** Stops a build before it begins if content is wrong, with every fault and where it stands. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': async ({ config, command, logger }) => {
      if (command !== 'build') return;
      const { files, faults } = await checkContent(fileURLToPath(config.root));
      const errors = faults.filter(({ isWarning }) => !isWarning);
      if (errors.length > 0) {
        const told = errors.map((fault) => formatFault(fault)).join('\n');
        const error = new Error(`wrong content\n${told}`);
        // The fault is in the content: where this program stood when it saw it helps nobody.
        delete error.stack;
        throw error;
      }
      logger.info(`${files} content files, no fault`);
    },
  },
});
