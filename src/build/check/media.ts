import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import sharp from 'sharp';
import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import { isLitter } from './folders.ts';

// A picture that was whole a moment ago may be cut short now.
sharp.cache(false);

const folder = 'content/media';
const kinds = ['.jpg', '.jpeg', '.png', '.webp', '.avif'];
const mostBytes = 12 * 1024 * 1024;
const mostLong = 8;
const mostPixels = 60_000_000;
/** Spelt alike on every system and in every address. */
const plainPath = /^(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*$/;

/** What is wrong with a picture by where it lies, from content/media on. */
const placeFault = (root: string, path: string): string => {
  if (!kinds.includes(extname(path).toLowerCase())) {
    return say(
      `a picture is one of ${kinds.join(' ')}; an SVG can carry a program: export it as PNG`,
      `图片格式须为 ${kinds.join(' ')}；SVG 可含程序，请导出为 PNG`,
    );
  }
  if (!plainPath.test(path)) {
    return say(
      'the name of a picture is letters, digits and hyphens; rename it',
      '图片名只用字母、数字和连字符，请改名',
    );
  }
  if (!existsSync(join(root, folder, path))) {
    return say(
      'is not there; put the picture into content/media',
      '图片不存在，请放入 content/media',
    );
  }
  return realpathSync.native(join(root, folder, path)) ===
    join(realpathSync.native(root), folder, path)
    ? ''
    : say(
        'is a link to another file, or a name in other letters; put the picture itself here',
        '是链接，或文件名大小写不同；请放入图片本身',
      );
};

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
  const inMedia = relative(join(root, folder), path).split(sep).join('/');
  if (url !== `../../media/${inMedia}` || inMedia.startsWith('.')) {
    return {
      fault: say(
        'pictures lie in content/media: ../../media/name.jpg',
        '图片须放在 content/media：../../media/name.jpg',
      ),
    };
  }
  const fault = placeFault(root, inMedia);
  return fault ? { fault } : { path };
};

/** What the first bytes of a picture say it is, whatever its name says. */
const signatures: [pattern: RegExp, extensions: string[]][] = [
  [/^\xff\xd8\xff/, ['.jpg', '.jpeg']],
  [/^\x89PNG\r\n\x1a\n/, ['.png']],
  [/^RIFF[^]{4}WEBP/, ['.webp']],
  [/^[^]{4}ftypavi[fs]/, ['.avif']],
];

const isAsNamed = (path: string): boolean => {
  const start = Buffer.alloc(16);
  const file = openSync(path, 'r');
  readSync(file, start);
  closeSync(file);
  const text = start.toString('latin1');
  const kind = signatures.find(([pattern]) => pattern.test(text));
  return kind?.[1].includes(extname(path).toLowerCase()) ?? false;
};

const imageFault = async (path: string): Promise<string> => {
  if (statSync(path).size > mostBytes) {
    return say('is over 12 MB; make it smaller', '超过12 MB，请缩小');
  }
  if (!isAsNamed(path)) {
    return say(
      'cannot be read as a picture: it is not what its name ends in; save it again as that',
      '无法作为图片读取：内容与扩展名不符，请按该格式重新保存',
    );
  }
  try {
    const image = sharp(path, { failOn: 'warning', limitInputPixels: mostPixels });
    const { width, height } = await image.metadata();
    await image.stats();
    if (Math.max(width, height) < 400) {
      return say('is under 400 pixels; use a larger picture', '小于400像素，请用更大的图片');
    }
    return Math.max(width, height) > mostLong * Math.min(width, height)
      ? say(`is over ${mostLong} times as long as wide; cut it`, `长宽比超过${mostLong}，请裁切`)
      : '';
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return say(
      `cannot be read as a picture (${message}); save it again`,
      `无法作为图片读取（${message}），请重新保存`,
    );
  }
};

/** A picture that a content file uses, and where it names it, which is asked for a fault alone. */
export interface UsedImage {
  path: string;
  use(): Omit<Fault, 'message'>;
}

/** The files of content/media that no text names: what lies there could be published one day. */
const checkUnused = (
  root: string,
  used: ReadonlySet<string>,
): { faults: Fault[]; images: UsedImage[] } => {
  const faults: Fault[] = [];
  const images: UsedImage[] = [];
  const top = join(root, folder);
  const items = existsSync(top) ? readdirSync(top, { recursive: true, withFileTypes: true }) : [];
  for (const item of items) {
    const path = join(item.parentPath, item.name);
    if (item.isDirectory() || isLitter(item.name) || used.has(path)) continue;
    const name = relative(top, path).split(sep).join('/');
    const use = { file: `${folder}/${name}`, line: 1, column: 1, field: '' };
    const message = placeFault(root, name);
    if (message) faults.push({ ...use, message });
    else images.push({ path, use: () => use });
  }
  return { faults, images };
};

/** Opens every picture, once, and reads all of it: half a picture is a fault. */
export const checkMedia = async (root: string, images: readonly UsedImage[]): Promise<Fault[]> => {
  const known = new Map<string, Promise<string>>();
  const unused = checkUnused(root, new Set(images.map(({ path }) => path)));
  const faults = [...images, ...unused.images].map(async ({ path, use }): Promise<Fault[]> => {
    const fault = known.get(path) ?? imageFault(path);
    known.set(path, fault);
    const message = await fault;
    return message ? [{ ...use(), message }] : [];
  });
  return [...unused.faults, ...(await Promise.all(faults)).flat()];
};
