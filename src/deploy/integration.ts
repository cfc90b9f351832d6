import { renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readRedirects } from '../build/ledger.ts';
import { hostHeaders } from './hosts.ts';
import { hostRedirects } from './redirects.ts';

/** Gives hosts that read such files the headers, the redirects and the error page in Chinese. */
export const safeServing = (): AstroIntegration => {
  let root = '';
  return {
    name: 'safe-serving',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        writeFileSync(join(site, '_headers'), hostHeaders());
        writeFileSync(join(site, '_redirects'), hostRedirects(readRedirects(root)));
        // Where hosts look for it, as for the English one; as a folder it would be a page.
        renameSync(join(site, 'zh/404/index.html'), join(site, 'zh/404.html'));
        rmdirSync(join(site, 'zh/404'));
      },
    },
  };
};
