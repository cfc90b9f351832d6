import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';

const published = z.object({ site: z.string(), pages: z.record(z.string(), z.string()) });

/** The pages of a site that may be indexed: of each path, what a reader sees, in a few letters. */
export type Published = z.infer<typeof published>;

const announcement = z.object({
  site: z.string(),
  isPreview: z.boolean(),
  new: z.array(z.string()),
  changed: z.array(z.string()),
  gone: z.array(z.string()),
});

/** What a build changed since the site was last announced, as whole addresses. */
export type Announcement = z.infer<typeof announcement>;

/** Where the pages stand that were last announced; `SITE_PUBLISHED` names another file. */
export const lastFile = (root: string): string =>
  process.env['SITE_PUBLISHED'] ?? join(root, '.cache', 'published', 'addresses.json');
export const builtFile = (root: string): string => join(root, 'dist', 'addresses.json');
export const announcementFile = (root: string): string => join(root, '.cache', 'announce.json');

const readJson = <Data>(file: string, schema: z.ZodType<Data>): Data | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(`${file} cannot be read; delete it to begin anew`);
  }
};

/** @throws if the file is there and is none of a build. */
export const readPublished = (file: string): Published | undefined => readJson(file, published);
export const readAnnouncement = (file: string): Announcement | undefined =>
  readJson(file, announcement);

export const writeJson = (file: string, data: object): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(data, null, 1)}\n`);
};

/** What is new, changed or gone since the last time; on another host everything is new. */
export const compare = (
  last: Published | undefined,
  now: Published,
): Pick<Announcement, 'new' | 'changed' | 'gone'> => {
  const before = last?.site === now.site ? last.pages : {};
  const whole = (paths: string[]) => paths.map((path) => new URL(path, now.site).href);
  const paths = Object.keys(now.pages);
  return {
    new: whole(paths.filter((path) => before[path] === undefined)),
    changed: whole(
      paths.filter((path) => before[path] !== undefined && before[path] !== now.pages[path]),
    ),
    gone: whole(Object.keys(before).filter((path) => now.pages[path] === undefined)),
  };
};
