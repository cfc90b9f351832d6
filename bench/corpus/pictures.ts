import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { pictureCount } from './stories.ts';

/** As small as the check allows: the bench is about pages, and each size of a picture costs seconds. */
const width = 460;
const height = 260;

/** Waves in a colour of its own for each picture. */
const drawing = (number: number): string => {
  const waves = Array.from({ length: 12 }, (_, at) => {
    const y = 20 + at * 20;
    const lift = 10 + ((number + at) % 5) * 6;
    return `<path d="M0 ${y} Q 115 ${y - lift} 230 ${y} T 460 ${y}" fill="none" stroke="white" stroke-width="${2 + ((number + at) % 3)}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="hsl(${(number * 87) % 360} 40% 35%)"/>${waves.join('')}</svg>`;
};

export const pictureFile = (number: number): string => `wave-${number}.png`;

/** Draws the pictures that made stories show. */
export const writePictures = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < pictureCount; number += 1) {
    await sharp(Buffer.from(drawing(number)))
      .png()
      .toFile(join(folder, pictureFile(number)));
  }
};
