import { isNamedByContent } from './headers.ts';
import { timeOf } from './name.ts';
import { siteFolder, type Release } from './releases.ts';
import { linkFile } from './site-files.ts';

const day = 24 * 60 * 60 * 1000;

/** For each file named by its content: the last release that was built with it. */
const lastOwners = (releases: readonly Release[]): Map<string, string> => {
  const owners = new Map<string, string>();
  for (const { name, files, carried } of releases) {
    const own = Object.keys(files).map((path): [string, string] => [path, name]);
    for (const [path, owner] of [...own, ...Object.entries(carried)]) {
      if (!isNamedByContent(`/${path}`)) continue;
      const known = owners.get(path) ?? '';
      owners.set(path, owner > known ? owner : known);
    }
  }
  return owners;
};

/**
 * What a release takes over from others, since readers have pages open that will ask for it: files
 * named by their content, as long as a kept release has them and a day at least.
 */
export const toCarry = (
  { name, files }: Pick<Release, 'name' | 'files'>,
  others: readonly Release[],
  kept: readonly string[],
): Record<string, string> =>
  Object.fromEntries(
    [...lastOwners(others)].filter(
      ([path, owner]) =>
        !(path in files) && (kept.includes(owner) || timeOf(name) - timeOf(owner) < day),
    ),
  );

/** Links into a release what it takes over from others. */
export const carry = (
  target: string,
  { name, carried }: Release,
  others: readonly Release[],
): void => {
  for (const path of Object.keys(carried)) {
    const owner = others.findLast((one) => path in one.files || path in one.carried);
    if (owner) linkFile(siteFolder(target, owner.name), siteFolder(target, name), path);
  }
};
