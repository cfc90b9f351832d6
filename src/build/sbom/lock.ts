import { z } from 'astro/zod';

const names = z.record(z.string(), z.string()).default({});

const lockedPackage = z.object({
  /** Stands there only if the folder has another name. */
  name: z.string().optional(),
  /** Every package has one; a project need not. */
  version: z.string().default(''),
  license: z.string().optional(),
  /** Its hash, as `sha512-…` in base64. */
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
  /** Only what tests and tools need needs it. */
  dev: z.boolean().default(false),
  /** It may be missing, as where it does not run. */
  optional: z.boolean().default(false),
  /** Both of these, by different ways. */
  devOptional: z.boolean().default(false),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});

/** A package as npm locked it, of what is asked here. */
export type LockedPackage = z.infer<typeof lockedPackage>;

/** The packages of a lock file by their folders, `node_modules/astro`; the project has none, ''. */
export type Lock = ReadonlyMap<string, LockedPackage>;

/** @throws if the text is no lock file of npm 7 or later. */
export const parseLock = (text: string): Lock => {
  const lock = z.object({ packages: z.record(z.string(), lockedPackage) });
  return new Map(Object.entries(lock.parse(JSON.parse(text)).packages));
};

/** The name of a package, `@astrojs/mdx`. */
export const nameOf = (folder: string, { name }: LockedPackage): string =>
  name ?? folder.replace(/^.*node_modules\//, '');

/** Where Node finds a package that is asked for in a folder: there, or in a folder above. */
const find = (lock: Lock, from: string, name: string): string | undefined => {
  const folder = `${from && `${from}/`}node_modules/${name}`;
  if (lock.has(folder)) return folder;
  const above = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')));
  return from ? find(lock, above, name) : undefined;
};

/** The folders of what a package needs; a peer that nothing installed is not among them. */
export const neededBy = (lock: Lock, folder: string): string[] => {
  const one = lock.get(folder);
  const needed = {
    ...one?.peerDependencies,
    ...one?.devDependencies,
    ...one?.optionalDependencies,
    ...one?.dependencies,
  };
  return Object.keys(needed).flatMap((name) => find(lock, folder, name) ?? []);
};
