import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** A picture of noise as a camera would give it, which no encoder can make short work of. */
export const takePhotograph = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 960,
      height: 540,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .withExif({ IFD0: { Artist: 'nobody' } })
    .jpeg()
    .toBuffer();

/** Gives a story of a copy a cover, in both languages. */
export const addCover = (root: string, photograph: Buffer): void => {
  const media = join(root, 'content', 'media');
  mkdirSync(media, { recursive: true });
  writeFileSync(join(media, 'noise.jpg'), photograph);
  for (const locale of ['en', 'zh']) {
    const file = join(root, 'content', 'news', locale, '2026-04-08-bridge-fibre-sensing.md');
    const cover = 'cover: ../../media/noise.jpg\ncoverAlt: Noise\ncoverCredit: Nobody, CC0';
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^topics:/m, `${cover}\ntopics:`));
  }
};
