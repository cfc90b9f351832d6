import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { isName } from './name.ts';

/** What is known of a release; it stands beside its site, where no server looks. */
export interface Release {
  /** `20261125T210500Z`, its time: later ones come later in the alphabet. */
  name: string;
  /** The files that were built for it, by path, and the hashes of their content. */
  files: Record<string, string>;
  /** Files of earlier releases for readers who have a page of theirs open, and the last to have each. */
  carried: Record<string, string>;
}

export const releasesFolder = (target: string): string => join(target, 'releases');
export const releaseFolder = (target: string, name: string): string =>
  join(releasesFolder(target), name);
/** What the server shows of a release. */
export const siteFolder = (target: string, name: string): string =>
  join(releaseFolder(target, name), 'site');

const recordFile = (target: string, name: string): string =>
  join(releaseFolder(target, name), 'release.json');

/** Writes the record of a release, at once: a folder without one is no release. */
export const writeRecord = (target: string, release: Release): void => {
  const file = recordFile(target, release.name);
  writeFileSync(`${file}.part`, JSON.stringify(release));
  renameSync(`${file}.part`, file);
};

export const readRecord = (target: string, name: string): Release =>
  JSON.parse(readFileSync(recordFile(target, name), 'utf8')) as Release;

/** The names of all folders of releases, of those left unfinished too, oldest first. */
export const releaseNames = (target: string): string[] => {
  const folder = releasesFolder(target);
  return existsSync(folder) ? readdirSync(folder).filter(isName).toSorted() : [];
};

/** Every finished release, oldest first. */
export const readReleases = (target: string): Release[] =>
  releaseNames(target)
    .filter((name) => existsSync(recordFile(target, name)))
    .map((name) => readRecord(target, name));

const link = (target: string): string => join(target, 'current');

/** The name of the release that readers see, if there is one yet. */
export const currentRelease = (target: string): string | undefined =>
  existsSync(link(target)) ? basename(realpathSync(link(target))) : undefined;

/** The redirects of a release; a server reads those of the one on show when it starts or reloads. */
export const redirectsOf = (target: string, name: string): string =>
  readFileSync(join(releaseFolder(target, name), 'redirects.nginx'), 'utf8');
