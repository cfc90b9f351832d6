import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toSbom } from './sbom.ts';

/** Writes down beside the site, in `sbom.cdx.json`, every package that it is built and tested with. */
export const sbom = (): AstroIntegration => {
  let root = '';
  return {
    name: 'sbom',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const lockFile = readFileSync(join(root, 'package-lock.json'), 'utf8');
        writeFileSync(new URL('sbom.cdx.json', dir), toSbom(lockFile));
      },
    },
  };
};
