import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isPreview } from '../lib/clock.ts';
import {
  announcementFile,
  compare,
  lastFile,
  readPublished,
  writeJson,
  type Published,
} from './addresses.ts';
import { builtPages } from './pages/built-pages.ts';

const pagesNow = (): Published['pages'] =>
  Object.fromEntries(
    builtPages().flatMap(({ file, head, seen }) =>
      seen && head?.isIndexable ? [[`/${file.slice(0, -'index.html'.length)}`, seen]] : [],
    ),
  );

/**
 * Writes down every page that may be indexed, in `dist/addresses.json`, and what of them is new,
 * changed or gone since the site was last announced. It tells nobody: `npm run announce` does.
 */
export const changedAddresses = (): AstroIntegration => {
  let root = '';
  let site = '';
  return {
    name: 'changed-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = new URL('/', config.site).href;
      },
      'astro:build:done': ({ dir, logger }) => {
        const now = { site, pages: pagesNow() };
        const lists = compare(readPublished(lastFile(root)), now);
        writeJson(fileURLToPath(new URL('addresses.json', dir)), now);
        writeJson(announcementFile(root), { site, isPreview: isPreview(), ...lists });
        logger.info(
          `${lists.new.length} new, ${lists.changed.length} changed, ${lists.gone.length} gone`,
        );
      },
    },
  };
};
