import { hash } from 'node:crypto';
import { slot } from './slots.ts';

declare global {
  var pageParts: Map<string, string> | undefined;
}

/** One for the process: Astro runs this module once for pages and once more for what writes them. */
const shared = (globalThis.pageParts ??= new Map());

/** What stands alike on many pages, by the names of its places. */
export const parts: ReadonlyMap<string, string> = shared;

const nameOf = (html: string): string => `part:${hash('sha256', html, 'base64url').slice(0, 12)}`;

/**
 * A place for a part of a page, which is put in last: what stands on ten thousand pages is neither
 * rendered nor kept so many times. Its name says what it holds, so that a page which a later build
 * uses again finds that very part.
 */
export const partPlace = (html: string): string => {
  const name = nameOf(html);
  shared.set(name, html);
  return slot(name);
};
