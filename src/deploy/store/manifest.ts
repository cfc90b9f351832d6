import type { StoredFile } from './objects.ts';

/** What is known of an object of the store. */
export interface Kept {
  /** That of {@link StoredFile}; empty while its content is uncertain, absent while it may not be there. */
  hash?: string;
  /** Since when no release has it, as an ISO time. */
  until?: string;
}

/** Who is deploying. */
export interface Deployer {
  id: string;
  /** A name of the machine that tells nobody which. */
  machine: string;
  pid: number;
  begun: string;
}

/** What the store holds, kept in the store itself. */
export interface Manifest {
  deployer?: Deployer;
  files: Record<string, Kept>;
}

/** Where it is kept: no file of a site begins with a dot. */
export const manifestPath = '.deployment.json';

const day = 24 * 60 * 60 * 1000;

/** The files of a site that the store does not surely have. */
export const toUpload = (files: readonly StoredFile[], { files: kept }: Manifest): StoredFile[] =>
  files.filter(({ path, hash }) => kept[path]?.hash !== hash);

const entries = (files: readonly StoredFile[], of: (file: StoredFile) => Kept) =>
  Object.fromEntries(files.map((file) => [file.path, of(file)]));

/** Before anything is uploaded: what will be is uncertain, and nothing of the release is old. */
export const begun = (
  manifest: Manifest,
  files: readonly StoredFile[],
  deployer: Deployer,
): Manifest => ({
  deployer,
  files: {
    ...manifest.files,
    ...entries(files, ({ path, hash }) => {
      const known = manifest.files[path]?.hash;
      return known === undefined ? {} : { hash: known === hash ? hash : '' };
    }),
  },
});

/** After some files were uploaded. */
export const withUploaded = (manifest: Manifest, files: readonly StoredFile[]): Manifest => ({
  ...manifest,
  files: { ...manifest.files, ...entries(files, ({ hash }) => ({ hash })) },
});

/** Once the release is on show: what it does not have is old from now on, or longer already. */
export const finished = (
  { files }: Manifest,
  release: readonly StoredFile[],
  now: number,
): Manifest => {
  const paths = new Set(release.map(({ path }) => path));
  const until = new Date(now).toISOString();
  return {
    files: Object.fromEntries(
      Object.entries(files).map(([path, kept]) => [
        path,
        paths.has(path) ? kept : { until, ...kept },
      ]),
    ),
  };
};

/** What no release has had for so many days. */
export const outdated = ({ files }: Manifest, days: number, now: number): string[] =>
  Object.entries(files)
    .filter(([, { until }]) => until !== undefined && Date.parse(until) <= now - days * day)
    .map(([path]) => path);

/** Before some objects are deleted: from now on they may not be there. */
export const doomed = (manifest: Manifest, paths: readonly string[]): Manifest => {
  const known = (path: string): Kept => {
    const until = manifest.files[path]?.until;
    return until === undefined ? {} : { until };
  };
  const files = Object.fromEntries(paths.map((path) => [path, known(path)]));
  return { ...manifest, files: { ...manifest.files, ...files } };
};

/** After they were. */
export const without = (manifest: Manifest, paths: readonly string[]): Manifest => {
  const gone = new Set(paths);
  const left = Object.entries(manifest.files).filter(([path]) => !gone.has(path));
  return { ...manifest, files: Object.fromEntries(left) };
};
