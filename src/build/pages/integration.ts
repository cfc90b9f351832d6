import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages, finishPages } from './built-pages.ts';

/**
 * Reads and finishes every built page; stands before all that is made of finished pages.
 * @param finish makes of a page as Astro wrote it the page that readers get.
 */
export const finishedPages = (finish: (html: string) => string): AstroIntegration => ({
  name: 'finished-pages',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const site = fileURLToPath(dir);
      finishPages(site, finish);
      logger.info(`${builtPages(site).length} pages read, each with its policy`);
    },
  },
});
