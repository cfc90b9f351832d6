import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { fingerprint } from './ledger.ts';
import { pageHead } from './sitemaps/page-head.ts';

/** What a reader sees of a page, without what stands around every page. */
const textOf = (html: string): string | undefined =>
  /<main[\s\S]*<\/main>/
    .exec(html)?.[0]
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

const readPages = (folder: string): Published['pages'] => {
  const pages: Published['pages'] = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = `/${name.replaceAll('\\', '/')}`;
    if (!path.endsWith('/index.html')) continue;
    const html = readFileSync(join(folder, name), 'utf8');
    const text = textOf(html);
    if (text && pageHead(html)?.isIndexable) {
      pages[path.slice(0, -'index.html'.length)] = fingerprint(text);
    }
  }
  return pages;
};

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
        const now = { site, pages: readPages(fileURLToPath(dir)) };
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
