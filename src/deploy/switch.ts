import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Shows a release to readers, from one request to the next: a link is replaced as a whole. */
export const switchTo = (target: string, name: string): void => {
  const link = join(target, 'current');
  const next = `${link}.next`;
  rmSync(next, { force: true });
  symlinkSync(join('releases', name), next);
  renameSync(next, link);
};
