import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { carry, toCarry } from './carry.ts';
import { alone } from './lock.ts';
import {
  currentRelease,
  readReleases,
  redirectsOf,
  releaseFolder,
  releaseNames,
  releasesFolder,
  writeRecord,
  type Release,
} from './releases.ts';
import { switchTo } from './switch.ts';
import { nginxRedirects } from './redirects.ts';
import { readSite, writeRelease, type Site, type Writing } from './write-release.ts';

/** What is to be put on show: the built site in a folder. */
export type Plan = Omit<Writing, 'site'> & { from: string };

/** Removes folders of releases; their records first, so that half a folder counts as none. */
const remove = (target: string, names: readonly string[]): void => {
  for (const name of names) {
    const folder = releaseFolder(target, name);
    rmSync(join(folder, 'release.json'), { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The releases that are not among the latest, the one on show apart. */
const outdated = (target: string, keep: number): string[] => {
  const names = readReleases(target).map(({ name }) => name);
  const kept = new Set([...names.slice(-keep), currentRelease(target)]);
  return names.filter((name) => !kept.has(name));
};

/** What a deployment that was stopped left behind. */
const unfinished = (target: string): string[] => {
  const finished = new Set([
    ...readReleases(target).map(({ name }) => name),
    currentRelease(target),
  ]);
  return releaseNames(target).filter((name) => !finished.has(name));
};

const refuseFolder = (target: string): void => {
  const current = lstatSync(join(target, 'current'), { throwIfNoEntry: false });
  if (current && !current.isSymbolicLink()) {
    throw new Error(`${join(target, 'current')} is not a link: nothing was deployed here before`);
  }
};

/** The latest release, if it shows this very site; one that was never shown may be. */
const latestIfSame = (site: Site, { target, redirects }: Plan): Release | undefined => {
  const latest = readReleases(target).at(-1);
  const isSame =
    latest &&
    Object.keys(latest.files).length === site.size &&
    [...site].every(([path, { hash }]) => latest.files[path] === hash) &&
    redirectsOf(target, latest.name) === nginxRedirects(redirects);
  return isSame ? latest : undefined;
};

/**
 * Puts a built site on show. Whatever step it is stopped at, readers have the release before or
 * this one, whole; the next deployment clears away what was left.
 */
export const deploy = async (plan: Plan): Promise<Release> => {
  const { from, target, keep, report } = plan;
  mkdirSync(releasesFolder(target), { recursive: true });
  refuseFolder(target);
  return alone(target, async () => {
    remove(target, unfinished(target));
    const site = readSite(from);
    const same = latestIfSame(site, plan);
    const release = same ?? (await writeRelease({ ...plan, site }));
    report(same ? `release ${same.name} has all of it already` : `shows release ${release.name}`);
    switchTo(target, release.name);
    const old = outdated(target, keep);
    report(`removes ${old.length} old releases`);
    remove(target, old);
    return release;
  });
};

/**
 * Shows an earlier release again: the one before that on show, or the one named. Pages that readers
 * have open still find their files.
 */
export const rollback = (target: string, wanted?: string): Promise<Release> =>
  alone(target, () => {
    const releases = readReleases(target);
    const current = currentRelease(target) ?? '';
    const release = releases.findLast(({ name }) => (wanted ? name === wanted : name < current));
    if (!release) {
      const names = releases.map(({ name }) => name).join(', ') || 'none';
      throw new Error(`there is no ${wanted ?? 'earlier release'}; there are: ${names}`);
    }
    const others = releases.filter(({ name }) => name !== release.name);
    const all = releases.map(({ name }) => name);
    const carried = { ...release.carried, ...toCarry(release, others, all) };
    const whole = { ...release, carried };
    carry(target, whole, others);
    writeRecord(target, whole);
    switchTo(target, release.name);
    return whole;
  });
