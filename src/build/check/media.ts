import { existsSync, statSync } from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import sharp from 'sharp';
import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';

const folder = join('content', 'media');
const kinds = ['.jpg', '.jpeg', '.png', '.webp', '.avif'];
const mostBytes = 12 * 1024 * 1024;
const mostPixels = 60_000_000;

/** Where an image that a content file names lies, or what is wrong with its address. */
export const imagePath = (
  root: string,
  file: string,
  url: string,
): { path?: string; fault?: string } => {
  let name: string;
  try {
    name = decodeURIComponent(url);
  } catch {
    return { fault: say('is no address of a file', '不是文件地址') };
  }
  const path = resolve(root, dirname(file), name);
  const inMedia = relative(join(root, folder), path);
  if (/^[a-z]+:|^\//i.test(name) || inMedia.startsWith('..') || inMedia.split(sep).includes('..')) {
    return {
      fault: say(
        'pictures lie in content/media: ../../media/name.jpg',
        '图片须放在 content/media：../../media/name.jpg',
      ),
    };
  }
  if (!kinds.includes(extname(path).toLowerCase())) {
    return {
      fault: say(`a picture is one of ${kinds.join(' ')}`, `图片格式须为 ${kinds.join(' ')}`),
    };
  }
  if (!existsSync(path)) {
    return {
      fault: say(
        'is not there; put the picture into content/media',
        '图片不存在，请放入 content/media',
      ),
    };
  }
  return { path };
};

const imageFault = async (path: string): Promise<string> => {
  if (statSync(path).size > mostBytes) {
    return say('is over 12 MB; make it smaller', '超过12 MB，请缩小');
  }
  try {
    const image = sharp(path, { failOn: 'warning', limitInputPixels: mostPixels });
    const { width, height } = await image.metadata();
    await image.stats();
    return Math.max(width, height) < 400
      ? say('is under 400 pixels; use a larger picture', '小于400像素，请用更大的图片')
      : '';
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return say(
      `cannot be read as a picture (${message}); save it again`,
      `无法作为图片读取（${message}），请重新保存`,
    );
  }
};

/** A picture that a content file uses, and where it names it. */
export interface UsedImage {
  path: string;
  use: Omit<Fault, 'message'>;
}

/** Opens every picture that is used, once, and reads all of it: half a picture is a fault. */
export const checkImages = async (images: readonly UsedImage[]): Promise<Fault[]> => {
  const known = new Map<string, Promise<string>>();
  const faults = images.map(async ({ path, use }): Promise<Fault[]> => {
    const fault = known.get(path) ?? imageFault(path);
    known.set(path, fault);
    const message = await fault;
    return message ? [{ ...use, message }] : [];
  });
  return (await Promise.all(faults)).flat();
};
