import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { namedAssets } from './pages/built-pages.ts';

const isPicture = (name: string): boolean => /\.(?:avif|webp|jpe?g|png)$/.test(name);

/**
 * Takes out of every published picture what a camera wrote into it, as where it was taken. Astro's
 * own sizes are free of it; the picture as it came stands beside them. One that no page shows, as
 * that of a story which waits for its day, is taken out of the site.
 */
export const plainPictures = (): AstroIntegration => ({
  name: 'plain-pictures',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const shown = namedAssets();
      const folder = fileURLToPath(new URL('_astro/', dir));
      let count = 0;
      for (const name of readdirSync(folder).filter(isPicture)) {
        const path = join(folder, name);
        if (!shown.has(name)) {
          rmSync(path);
          continue;
        }
        const bytes = readFileSync(path);
        const { exif, xmp, iptc, comments } = await sharp(bytes).metadata();
        if (!exif && !xmp && !iptc && !comments) continue;
        writeFileSync(path, await sharp(bytes).autoOrient().toBuffer());
        count += 1;
      }
      if (count > 0) logger.info(`${count} freed of what a camera wrote`);
    },
  },
});
