import { posix } from 'node:path';
import type { ImageMetadata } from 'astro';

const media = import.meta.glob<{ default: ImageMetadata }>(
  '/content/media/**/*.{jpg,jpeg,png,webp,avif}',
  { caseSensitive: false },
);

/**
 * The picture at an address as a content file writes it, `../../media/chip.jpg`.
 * @throws if it is not there.
 */
export const pictureFile = async (file: string, address: string): Promise<ImageMetadata> => {
  const path = `/${posix.join(posix.dirname(file), address)}`;
  const found = await media[path]?.();
  if (!found) throw new Error(`${file}: there is no picture ${path}`);
  return found.default;
};
