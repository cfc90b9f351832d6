import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

/**
 * Takes out of every published picture what a camera wrote into it, as where it was taken. Astro's
 * own sizes are free of it; the picture as it came stands beside them.
 */
export const plainPictures = (): AstroIntegration => ({
  name: 'plain-pictures',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(new URL('_astro/', dir));
      let count = 0;
      for (const name of readdirSync(folder)) {
        if (!/\.(avif|webp|jpe?g|png)$/.test(name)) continue;
        const path = join(folder, name);
        const bytes = readFileSync(path);
        const { exif, xmp, iptc } = await sharp(bytes).metadata();
        if (!exif && !xmp && !iptc) continue;
        writeFileSync(path, await sharp(bytes).autoOrient().toBuffer());
        count += 1;
      }
      if (count > 0) logger.info(`${count} freed of what a camera wrote`);
    },
  },
});
