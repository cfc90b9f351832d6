import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const alone = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * All that makes the site but what it says, in a few letters: code, packages, Node, and what the
 * environment asks for. What an earlier build made can be used again as long as this stays.
 */
export const codeDigest = (root: string): string => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.includes('.test.'))
    .map((item) => join(item.parentPath, item.name))
    .toSorted();
  const { SITE_URL = '', SITE_PREVIEW = '' } = process.env;
  const digest = createHash('sha256').update(
    JSON.stringify([process.version, SITE_URL, SITE_PREVIEW]),
  );
  for (const path of [...sources, ...alone.map((name) => join(root, name))]) {
    digest.update(path.slice(root.length)).update(readFileSync(path));
  }
  return digest.digest('base64url');
};
