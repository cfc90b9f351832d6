import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { compressed, endings, isCompressible } from './compress.ts';

/** Not files that tell hosts how to serve the site, nor those whose names begin with a dot but one. */
const isServed = (path: string): boolean =>
  !/(^|\/)\.(?!well-known\/)|^_(headers|redirects)$/.test(path);

/** The files of a built site that readers can ask for, by path. */
export const siteFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isServed)
    .toSorted();

/** Gives a site a file of another, with its compressed forms: the same file, of the same time. */
export const linkFile = (from: string, to: string, path: string): void => {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  for (const form of ['', ...endings.map((ending) => `.${ending}`)]) {
    const [file, link] = [join(from, path + form), join(to, path + form)];
    if (existsSync(file) && !existsSync(link)) linkSync(file, link);
  }
};

/** Writes a new file with its compressed forms, all of one time, in milliseconds. */
export const writeFile = async (
  folder: string,
  path: string,
  content: Buffer,
  time: number,
): Promise<void> => {
  const file = join(folder, path);
  const forms = isCompressible(path, content.length) ? await compressed(content) : [];
  mkdirSync(dirname(file), { recursive: true });
  for (const form of [{ ending: '', content }, ...forms]) {
    const name = form.ending ? `${file}.${form.ending}` : file;
    writeFileSync(name, form.content);
    utimesSync(name, time / 1000, time / 1000);
  }
};
