import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { shareCards } from './src/build/cards/integration.ts';
import { changedAddresses } from './src/build/changed-addresses.ts';
import { contentCheck } from './src/build/content-check.ts';
import { freshStories } from './src/build/fresh-stories.ts';
import { redirectsToBuild } from './src/build/ledger.ts';
import { bilingualMarkdown } from './src/lib/text/markdown.ts';
import { finishedPages } from './src/build/pages/integration.ts';
import { plainPictures } from './src/build/plain-pictures.ts';
import { sbom } from './src/build/sbom/integration.ts';
import { searchIndex } from './src/build/search/integration.ts';
import { shortScopes } from './src/build/short-scopes.ts';
import { sitemaps } from './src/build/sitemaps/integration.ts';
import { timed } from './src/build/timed.ts';
import { visualEditor } from './src/build/visual-editor.ts';
import { safeServing } from './src/deploy/integration.ts';
import { withPolicy } from './src/deploy/policy.ts';

/**
 * Plain, without Astro's `defineConfig`: with that come 220 modules for what nothing here uses.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  // The public address, for canonical links, feeds and the sitemap; set it where the site is built.
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  trailingSlash: 'always',
  redirects: redirectsToBuild(fileURLToPath(new URL('.', import.meta.url))),
  prerenderConflictBehavior: 'error',
  // One request shows a page: its styles come with it.
  build: { inlineStylesheets: 'always' },
  cacheDir: './.cache/astro',
  markdown: { processor: bilingualMarkdown(), syntaxHighlight: false },
  integrations: timed([
    contentCheck(),
    mdx(),
    finishedPages(withPolicy),
    sitemaps(),
    shortScopes(),
    plainPictures(),
    searchIndex(),
    shareCards(),
    changedAddresses(),
    sbom(),
    visualEditor(),
    freshStories('content/news/'),
    safeServing(),
  ]),
  // Pictures in a text come in the widths that screens want, and never wider than the column.
  image: {
    layout: 'constrained',
    responsiveStyles: false,
    breakpoints: [480, 800, 1280, 1920],
    // The last three hundredths of an AVIF take two thirds of the time.
    service: { entrypoint: 'astro/assets/services/sharp', config: { avif: { effort: 3 } } },
  },
  // Editors' programs need it while someone writes; a build would take a thirtieth longer.
  experimental: { contentIntellisense: !process.argv.includes('build') },
  devToolbar: { enabled: false },
  vite: {
    // To read what collections there are, Astro's own modules are loaded as they are, not transformed.
    environments: {
      astro: { resolve: { external: ['astro/content/config', 'astro/loaders', 'astro/zod'] } },
    },
    build: {
      // As files: the content security policy allows no script and no data in a page.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks its MDX modules so; the mark has done its work before they are bundled.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
};
