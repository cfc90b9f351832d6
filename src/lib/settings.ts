import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema, type SiteSettings } from '../schema/site.ts';

/** Where the settings stand, from the root of the project. */
export const settingsFile = 'content/site.yaml';

/**
 * The settings of the site; without their file every slot is empty.
 * @throws if they are wrong: the content check tells what and where.
 */
export const readSettings = (root = process.cwd()): SiteSettings => {
  const path = join(root, settingsFile);
  const data: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
  const { success, data: settings } = siteSchema.safeParse(data ?? {});
  if (!success) throw new Error(`${settingsFile} is wrong; npm run check tells where`);
  return settings;
};
