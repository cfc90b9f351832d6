import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { builtPages } from './pages/built-pages.ts';
import { assetsIn } from './pages/facts.ts';

/** Texts other than pages. */
const isText = (name: string): boolean => /\.(?:xml|json|css|js)$/.test(name);
const isPicture = (name: string): boolean => /\.(?:avif|webp|jpe?g|png)$/.test(name);

/** The files of `_astro` that something published names. */
const shownIn = (site: string): Set<string> => {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(isText);
  return new Set([
    ...builtPages().flatMap(({ assets }) => assets),
    ...names.flatMap((name) => assetsIn(readFileSync(join(site, name), 'utf8'))),
  ]);
};

/**
 * Takes out of every published picture what a camera wrote into it, as where it was taken. Astro's
 * own sizes are free of it; the picture as it came stands beside them. One that no page shows, as
 * that of a story which waits for its day, is taken out of the site.
 */
export const plainPictures = (): AstroIntegration => ({
  name: 'plain-pictures',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const shown = shownIn(fileURLToPath(dir));
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
