import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds Pagefind's index over the finished pages; any error, or an empty index, fails the build. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const fail = (errors: string[]): void => {
        if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
      };
      const { index, errors } = await createIndex();
      fail(errors);
      if (!index) throw new Error('search index: Pagefind gave none');
      const added = await index.addDirectory({ path: fileURLToPath(dir) });
      fail(added.errors);
      if (added.page_count === 0) throw new Error('search index: no page has data-pagefind-body');
      const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
      fail(written.errors);
      await close();
      logger.info(`${added.page_count} pages`);
    },
  },
});
