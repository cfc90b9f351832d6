import type { PageFacts } from './facts.ts';

/** A finished page. */
export interface BuiltPage extends PageFacts {
  /** Its file: `zh/news/index.html`. */
  file: string;
}

let built: readonly BuiltPage[] | undefined;

/** Tells, once in a build, of its finished pages. */
export const tellPages = (pages: readonly BuiltPage[]): void => {
  built = pages.toSorted((a, b) => (a.file < b.file ? -1 : 1));
};

/**
 * The finished pages by the names of their files, with what others take from each.
 * @throws before there are any.
 */
export const builtPages = (): readonly BuiltPage[] => {
  if (!built) throw new Error('no page is finished yet');
  return built;
};
