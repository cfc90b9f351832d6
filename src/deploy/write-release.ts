import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carry, toCarry } from './carry.ts';
import { forEachAtOnce } from './compress.ts';
import { nextName, timeOf } from './name.ts';
import { caddyRedirects, nginxRedirects, type Redirects } from './redirects.ts';
import {
  readReleases,
  releaseFolder,
  releaseNames,
  siteFolder,
  writeRecord,
  type Release,
} from './releases.ts';
import { linkFile, siteFiles, writeFile } from './site-files.ts';

/** A built site as it was read, by path. */
export type Site = ReadonlyMap<string, { content: Buffer; hash: string }>;

export const readSite = (folder: string): Site =>
  new Map(
    siteFiles(folder).map((path) => {
      const content = readFileSync(join(folder, path));
      return [path, { content, hash: createHash('sha256').update(content).digest('base64url') }];
    }),
  );

/** Which release has a file with a content already. */
const ownersOf = (releases: readonly Release[]): Map<string, string> =>
  new Map(
    releases.flatMap(({ name, files }) =>
      Object.entries(files).map(([path, hash]) => [`${path} ${hash}`, name]),
    ),
  );

export interface Writing {
  site: Site;
  target: string;
  redirects: Redirects;
  /** How many releases are kept, the new one among them. */
  keep: number;
  /** The time, in milliseconds. */
  now: number;
  /** Told what is done next. */
  report: (step: string) => void;
}

/**
 * Writes a release beside the others. What an earlier one has is linked and not copied, so it keeps
 * its time and browsers keep what they have; what is new or changed gets the time of the release.
 */
export const writeRelease = async (writing: Writing): Promise<Release> => {
  const { site, target, redirects, keep, now, report } = writing;
  const releases = readReleases(target);
  const owners = ownersOf(releases);
  const name = nextName(now, releaseNames(target));
  const folder = siteFolder(target, name);
  const fresh: [path: string, content: Buffer][] = [];
  for (const [path, { content, hash }] of site) {
    const owner = owners.get(`${path} ${hash}`);
    if (owner) linkFile(siteFolder(target, owner), folder, path);
    else fresh.push([path, content]);
  }
  report(`linked ${site.size - fresh.length} known files; writes and compresses ${fresh.length}`);
  await forEachAtOnce(fresh, ([path, content]) => writeFile(folder, path, content, timeOf(name)));
  const files = Object.fromEntries([...site].map(([path, { hash }]) => [path, hash]));
  const kept = [...releases.map((one) => one.name), name].slice(-keep);
  const release = { name, files, carried: toCarry({ name, files }, releases, kept) };
  report(`carries ${Object.keys(release.carried).length} files of earlier pages forward`);
  carry(target, release, releases);
  writeFileSync(join(releaseFolder(target, name), 'redirects.nginx'), nginxRedirects(redirects));
  writeFileSync(join(releaseFolder(target, name), 'redirects.caddy'), caddyRedirects(redirects));
  writeRecord(target, release);
  return release;
};
