import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { pictureCount } from './stories.ts';

const width = 1000;
const height = 560;

/** Waves in a colour of its own for each picture. */
const drawing = (number: number): string => {
  const waves = Array.from({ length: 12 }, (_, at) => {
    const y = 40 + at * 44;
    const lift = 20 + ((number + at) % 5) * 14;
    return `<path d="M0 ${y} Q 250 ${y - lift} 500 ${y} T 1000 ${y}" fill="none" stroke="white" stroke-width="${2 + ((number + at) % 3)}"/>`;
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
