import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

const mayBeIndexed = (folder: string, address: string): boolean => {
  const path = decodeURIComponent(new URL(address).pathname);
  if (/\/404\/?$/.test(path)) return false;
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  return !html.includes('<meta name="robots" content="noindex"');
};

/** The sitemap: every page that may be indexed, as the page itself says when it is written. */
export const siteMap = (): AstroIntegration => {
  let folder = '';
  const made = sitemap({ filter: (address) => mayBeIndexed(folder, address) });
  const done = made.hooks['astro:config:done'];
  return {
    ...made,
    hooks: {
      ...made.hooks,
      'astro:config:done': (options) => {
        folder = fileURLToPath(options.config.outDir);
        return done?.(options);
      },
    },
  };
};
