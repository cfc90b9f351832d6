import type { Locale } from '../../schema/locale.ts';
import { strings } from '../i18n/index.ts';
import { absoluteUrl, localPath } from '../url.ts';

/** What is cited: a page of this site, or one figure on a page. */
export interface Work {
  locale: Locale;
  /** The name of its file, unlike that of any other. */
  slug: string;
  title: string;
  /** The path without its language: `/base/#fact-roads`. */
  route: string;
  /** The days on which it was published and last changed; left out where the content has none. */
  published?: string | undefined;
  updated?: string | undefined;
}

/** A work as every form of citation has it: each text on one line, the address whole. */
export interface Citable extends Work {
  /** Names the record in a reader's own collection, for good. */
  key: string;
  /** The site by its name: its texts carry no other. */
  author: string;
  address: string;
}

// A line break in a title would begin a field, or a record, of its own.
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

export const toCitable = (work: Work, site: URL): Citable => ({
  ...work,
  title: oneLine(work.title),
  key: `alliance-${work.slug}-${work.locale}`,
  author: strings(work.locale).siteName,
  address: absoluteUrl(site, localPath(work.locale, work.route)),
});
