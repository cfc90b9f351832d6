import type { PageMeta } from './head.ts';

declare global {
  var pageTold: PageMeta | undefined;
}

/**
 * Tells what a page says of itself to those who take it from finished pages. Pages are made one after
 * the other; Astro runs this module once for them and once more for those who ask.
 */
export const tellPage = (page: PageMeta): void => {
  globalThis.pageTold = page;
};

/** What the page that was made last says of itself; undefined if it said nothing. */
export const pageTold = (): PageMeta | undefined => {
  const page = globalThis.pageTold;
  globalThis.pageTold = undefined;
  return page;
};
