import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCode } from '../../lib/order.ts';
import { qualityRoute } from '../../lib/quality/checks.ts';
import { localPath } from '../../lib/url.ts';
import { locales } from '../../schema/locale.ts';

/** The pages into which the figures of a build are written after it was tested. */
export const qualityPages = locales.map((locale) => ({
  locale,
  file: `${localPath(locale, qualityRoute).slice(1)}index.html`,
}));

/** One hash for all files of a built site but those pages, by which a build is known again. */
export const fingerprint = (folder: string): string => {
  const apart = new Set(qualityPages.map(({ file }) => file));
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !apart.has(name))
    .toSorted(byCode);
  const hash = createHash('sha256');
  for (const name of names) {
    const file = readFileSync(join(folder, name));
    hash.update(`${name}\0${file.length}\0`).update(file);
  }
  return hash.digest('hex');
};
