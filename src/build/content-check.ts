import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatFault } from './check/index.ts';

/** Stops a build before it begins if content is wrong, with every fault and where it stands. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ config, command, logger }) => {
      if (command !== 'build') return;
      const { files, faults } = checkContent(fileURLToPath(config.root));
      if (faults.length > 0) {
        const error = new Error(`wrong content\n${faults.map(formatFault).join('\n')}`);
        // The fault is in the content: where this program stood when it saw it helps nobody.
        delete error.stack;
        throw error;
      }
      logger.info(`${files} content files, no fault`);
    },
  },
});
