import { hash } from 'node:crypto';
import { nameLength } from '../../lib/search/format.ts';
import type { PageText } from './page-text.ts';

/** A page that can be found. */
export interface FoundPage extends Omit<PageText, 'text'> {
  url: string;
  /** Tells all that the index says of it, in a few letters. */
  name: string;
  /** Asked for where an index lacks it: a build upon the last one needs few of ten thousand texts. */
  text: () => string;
}

/** A name for what a file of the index holds. */
export const nameOf = (content: string): string =>
  hash('sha256', content, 'base64url').replace(/[-_]/g, '').slice(0, nameLength);

/** A page at an address, by what stands on it. */
export const foundPage = ({ text, ...page }: PageText, url: string): FoundPage => ({
  ...page,
  url,
  name: nameOf(JSON.stringify({ ...page, text, url })),
  text: () => text,
});
