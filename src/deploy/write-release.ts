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

export interface Plan {
  /** The folder of the built site. */
  from: string;
  target: string;
  redirects: Redirects;
  /** How many releases are kept, the new one among them. */
  keep: number;
  /** The time, in milliseconds. */
  now: number;
  /** Told what is done next. */
  report: (step: string) => void;
}

const hashOf = (content: Buffer): string =>
  createHash('sha256').update(content).digest('base64url');

/** Which release has a file with a content already. */
const ownersOf = (releases: readonly Release[]): Map<string, string> =>
  new Map(
    releases.flatMap(({ name, files }) =>
      Object.entries(files).map(([path, hash]) => [`${path} ${hash}`, name]),
    ),
  );

/**
 * Writes a release beside the others. What an earlier one has is linked and not copied, so it keeps
 * its time and browsers keep what they have; what is new or changed gets the time of the release.
 */
export const writeRelease = async (plan: Plan): Promise<Release> => {
  const { from, target, redirects, keep, now, report } = plan;
  const releases = readReleases(target);
  const owners = ownersOf(releases);
  const name = nextName(now, releaseNames(target));
  const site = siteFolder(target, name);
  const files: Record<string, string> = {};
  const fresh: [path: string, content: Buffer][] = [];
  for (const path of siteFiles(from)) {
    const content = readFileSync(join(from, path));
    const hash = hashOf(content);
    const owner = owners.get(`${path} ${hash}`);
    files[path] = hash;
    if (owner) linkFile(siteFolder(target, owner), site, path);
    else fresh.push([path, content]);
  }
  const linked = Object.keys(files).length - fresh.length;
  report(`linked ${linked} unchanged files; writes and compresses ${fresh.length}`);
  await forEachAtOnce(fresh, ([path, content]) => writeFile(site, path, content, timeOf(name)));
  const kept = [...releases.map((one) => one.name), name].slice(-keep);
  const release = { name, files, carried: toCarry({ name, files }, releases, kept) };
  report(`carries ${Object.keys(release.carried).length} files of earlier pages forward`);
  carry(target, release, releases);
  const folder = releaseFolder(target, name);
  writeFileSync(join(folder, 'redirects.nginx'), nginxRedirects(redirects));
  writeFileSync(join(folder, 'redirects.caddy'), caddyRedirects(redirects));
  writeRecord(target, release);
  return release;
};
