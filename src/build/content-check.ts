import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent, formatFault } from './check/index.ts';

/** Stops a build on the first look at wrong content, with every fault and where it stands. */
export const contentCheck = (): AstroIntegration => {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': ({ logger }) => {
        const { files, faults } = checkContent(root);
        for (const fault of faults) logger.error(formatFault(fault));
        if (faults.length > 0) throw new Error(`${faults.length} faults in the content, see above`);
        logger.info(`${files} files`);
      },
    },
  };
};
