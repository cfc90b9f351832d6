import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFile } from '../../lib/settings.ts';
import { siteSchema } from '../../schema/site.ts';
import type { Fault } from './fault.ts';
import { readFields } from './read-fields.ts';
import { checkExpiry } from './security-expiry.ts';
import { toShape } from './shape-node.ts';
import { checkShape } from './shape.ts';

/** The faults of the settings of the site; without their file there are none. */
export const checkSettings = (root: string): Fault[] => {
  const path = join(root, settingsFile);
  if (!existsSync(path)) return [];
  const settings = readFields(root, path);
  // Comments alone are an empty file of YAML, and every slot may be empty.
  const one = { ...settings, data: settings.data === null ? {} : settings.data };
  const faults = [...one.faults, ...checkShape(one, siteSchema, toShape(siteSchema))];
  return faults.length > 0 ? faults : checkExpiry(one);
};
