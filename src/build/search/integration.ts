import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexFolder } from '../../lib/search/format.ts';
import { locales, type Locale } from '../../schema/locale.ts';
import { builtPages } from '../pages/built-pages.ts';
import { writeWhole } from '../pages/write.ts';
import type { FoundPage } from './found-page.ts';
import { makeIndex, manifestName } from './make-index.ts';
import { partCache } from './part-cache.ts';

/** The pages of a built site that can be found, by language. */
const readPages = (): Record<Locale, FoundPage[]> => {
  const pages: Record<Locale, FoundPage[]> = { en: [], zh: [] };
  for (const { found } of builtPages()) {
    if (found) pages[found.url.startsWith('/zh/') ? 'zh' : 'en'].push(found);
  }
  return pages;
};

/** Builds the search index over the finished pages; an index without pages fails the build. */
export const searchIndex = (): AstroIntegration => {
  let cacheFolder = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheFolder = fileURLToPath(new URL('.cache/search/', config.root));
      },
      'astro:build:done': ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const folder = join(site, indexFolder);
        const namesFile = join(folder, 'names.json');
        const names = readFileSync(namesFile, 'utf8');
        rmSync(namesFile);
        const pages = readPages();
        const cache = partCache(cacheFolder);
        const there = new Set(readdirSync(folder));
        const written = new Set<string>();
        for (const locale of locales) {
          if (pages[locale].length === 0) throw new Error(`search index: no page in ${locale}`);
          const files = makeIndex(locale, pages[locale], names, cache);
          for (const { name, content } of files) {
            const isThere = name !== manifestName(locale) && there.has(name);
            if (!isThere) writeWhole(join(folder, name), content());
            written.add(name);
          }
          logger.info(`${locale}: ${pages[locale].length} pages in ${files.length} files`);
        }
        for (const name of there) if (!written.has(name)) rmSync(join(folder, name));
        cache.prune();
        logger.info(`${cache.made()} parts were not in the cache`);
      },
    },
  };
};
