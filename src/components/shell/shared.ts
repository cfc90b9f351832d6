import { partPlace } from '../../lib/parts.ts';

const known = new Map<string, string>();

/**
 * A part of a page by all that it shows: for a build its place, and the part is made once; while
 * writing the part itself, made anew for each page.
 */
export const sharedHtml = async (part: string, make: () => Promise<string>): Promise<string> => {
  // Not DEV, which an environment can set for a build too.
  if (import.meta.env.MODE === 'development') return make();
  const place = known.get(part) ?? partPlace(await make());
  known.set(part, place);
  return place;
};
