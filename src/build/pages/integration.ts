import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { codeDigest } from '../code.ts';
import { tellPages } from './built-pages.ts';
import { openKept, type Kept } from './kept.ts';
import type { Finish } from './make.ts';
import { prerenderer } from './prerenderer.ts';
import { placeStyles, type PageKinds } from './styles.ts';
import { keepOnly } from './write.ts';

/** What others made of the last build's pages: share cards, the search index, pictures. */
const byOthers = /^(?:(?:cards|search-index)\/|_astro\/.*\.(?:avif|webp|jpe?g|png)$)/;

/**
 * Writes the pages of the site, those of the last build again where nothing that they show has
 * changed, and tells of each what other integrations take from it.
 * @param finish makes of a page as Astro renders it the page that readers get.
 */
export const finishedPages = (finish: Finish): AstroIntegration => {
  let config: AstroConfig | undefined;
  let kept: Kept | undefined;
  let kinds: PageKinds = new Map();
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:setup': (setup) => {
        if (setup.command !== 'build') return;
        const root = fileURLToPath(setup.config.root);
        kept = openKept(join(root, '.cache', 'pages'), codeDigest(root));
        // What Astro knows of texts it made by other code too.
        if (!kept.isKnown) rmSync(setup.config.cacheDir, { recursive: true, force: true });
        setup.updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:setup': ({ pages, target }) => {
        if (target === 'server') kinds = pages;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        if (!config?.site || !kept) throw new Error('the site has no address');
        const { site } = config;
        const folder = fileURLToPath(config.outDir);
        const last = kept;
        const { isKnown, written } = last;
        // These are put in order by those who make them.
        keepOnly(
          folder,
          (file) => Object.hasOwn(written, file) || (isKnown && byOthers.test(file)),
        );
        setPrerenderer((own) =>
          prerenderer(own, {
            folder,
            site,
            kept: last,
            finish,
            begin: () => placeStyles(kinds),
            done: (pages, assets, made) => {
              tellPages(pages, assets);
              logger.info(made);
            },
          }),
        );
      },
      // What Astro writes for an address that leads on is a page too.
      'astro:build:done': ({ dir }) => {
        for (const address of Object.keys(config?.redirects ?? {})) {
          const file = join(fileURLToPath(dir), address, 'index.html');
          if (!existsSync(file)) continue;
          writeFileSync(file, finish(readFileSync(file)));
        }
      },
    },
  };
};
