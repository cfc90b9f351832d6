import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Where the tests of the engines leave their pictures: a folder for each engine. */
export const engineShots = join('shots', 'engines');

const gap = 16;

/** Puts the pictures that the engines took of a page beside one another, in the order of names. */
const putTogether = async (file: string, folders: readonly string[]): Promise<void> => {
  const paths = folders.map((name) => join(engineShots, name, file)).filter(existsSync);
  const sizes = await Promise.all(paths.map((path) => sharp(path).metadata()));
  let left = 0;
  const parts = paths.map((input, index) => {
    const part = { input, left, top: 0 };
    left += (sizes[index]?.width ?? 0) + gap;
    return part;
  });
  await sharp({
    create: {
      width: left - gap,
      height: Math.max(...sizes.map(({ height }) => height)),
      channels: 3,
      background: '#888',
    },
  })
    .composite(parts)
    .png()
    .toFile(join(engineShots, file));
};

const folders = ['chromium', 'chromium107', 'firefox', 'webkit'].filter((name) =>
  existsSync(join(engineShots, name)),
);
const files = new Set(folders.flatMap((name) => readdirSync(join(engineShots, name))));
for (const file of files) await putTogether(file, folders);
console.log(`${files.size} pictures in ${engineShots}: ${folders.join(', ')} from left to right`);
