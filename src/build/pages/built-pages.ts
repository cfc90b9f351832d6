import type { PageFacts } from './facts.ts';

/** A finished page. */
export interface BuiltPage extends PageFacts {
  /** Its file: `zh/news/index.html`. */
  file: string;
}

let built: readonly BuiltPage[] | undefined;
let named: ReadonlySet<string> | undefined;

/** Tells, once in a build, of its finished pages, and which files of `_astro` they and feeds name. */
export const tellPages = (pages: readonly BuiltPage[], assets: ReadonlySet<string>): void => {
  built = pages.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  named = assets;
};

/**
 * The finished pages by the names of their files, with what others take from each.
 * @throws before there are any.
 */
export const builtPages = (): readonly BuiltPage[] => {
  if (!built) throw new Error('no page is finished yet');
  return built;
};

/**
 * The files of `_astro` that something published names.
 * @throws before there is any.
 */
export const namedAssets = (): ReadonlySet<string> => {
  if (!named) throw new Error('no page is finished yet');
  return named;
};
