import { partPlace } from '../../lib/parts.ts';

const known = new Map<string, string>();

const keep = (part: string, html: string): string => {
  const place = partPlace(html);
  known.set(part, place);
  return place;
};

/**
 * A part of a page by all that it shows: for a build its place, and the part is made once; while
 * writing the part itself, made anew for each page. Nobody waits for what is made.
 */
export const sharedHtml = (part: string, make: () => Promise<string>): string | Promise<string> => {
  // Not DEV, which an environment can set for a build too.
  if (import.meta.env.MODE === 'development') return make();
  return known.get(part) ?? make().then((html) => keep(part, html));
};
