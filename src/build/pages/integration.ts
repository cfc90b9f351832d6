import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { codeDigest } from '../code.ts';
import { tellPages } from './built-pages.ts';
import { keeper, readKept, type Kept } from './kept.ts';
import { prerenderer } from './prerenderer.ts';
import { keepOnly } from './write.ts';

const keptFolder = (config: AstroConfig): string =>
  fileURLToPath(new URL('.cache/pages/', config.root));

/**
 * Writes the pages of the site, those of the last build again where nothing that they show has
 * changed, and tells of each what other integrations take from it.
 * @param finish makes of a page as Astro renders it the page that readers get.
 */
export const finishedPages = (finish: (html: string) => string): AstroIntegration => {
  let config: AstroConfig | undefined;
  let kept: Kept | undefined;
  let code = '';
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:setup': (setup) => {
        if (setup.command !== 'build') return;
        code = codeDigest(fileURLToPath(setup.config.root));
        kept = readKept(keptFolder(setup.config), code);
        // What Astro knows of texts it made by other code too.
        if (!kept) rmSync(setup.config.cacheDir, { recursive: true, force: true });
        setup.updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        if (!config?.site) throw new Error('the site has no address');
        const { site } = config;
        const folder = fileURLToPath(config.outDir);
        const before = new Set(kept?.written);
        // Share cards are put in order by those who draw them.
        keepOnly(
          folder,
          (file) => before.has(file) || (kept && file.startsWith('cards/')) === true,
        );
        const keep = keeper(keptFolder(config), code);
        setPrerenderer((own) =>
          prerenderer(own, {
            folder,
            site,
            kept,
            keep,
            finish,
            done: (pages, files, made) => {
              keep.close();
              kept?.close();
              tellPages(pages);
              logger.info(`${files} files, ${made} of them made anew`);
            },
          }),
        );
      },
      // What Astro writes for an address that leads on is a page too.
      'astro:build:done': ({ dir }) => {
        for (const address of Object.keys(config?.redirects ?? {})) {
          const file = join(fileURLToPath(dir), address, 'index.html');
          if (existsSync(file)) writeFileSync(file, finish(readFileSync(file, 'utf8')));
        }
      },
    },
  };
};
