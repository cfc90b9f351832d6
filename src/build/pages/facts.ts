import type { PageMeta } from '../../lib/head.ts';
import { localPath } from '../../lib/url.ts';
import { cardPage, type CardPage } from '../cards/card-page.ts';
import { fingerprint } from '../ledger.ts';
import { foundPage, type FoundPage } from '../search/found-page.ts';
import { pageText } from '../search/page-text.ts';
import { countedFor } from '../timed.ts';
import { pageHead, type PageHead } from './page-head.ts';

/** What a finished page gives to all that is made of finished pages. */
export interface PageFacts {
  /** Undefined for a page without an address, as an error page. */
  head?: PageHead;
  /** Undefined for a page without a share card. */
  card?: CardPage;
  /** Undefined for a page that is no search result. */
  found?: FoundPage;
  /** What a reader sees of it, in a few letters. */
  seen?: string;
  /** The letters of its running text. */
  proseSize: number;
}

/** What a reader sees of a page that is no search result, without what stands around every page. */
const seenIn = (html: string): string | undefined => {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return undefined;
  return html
    .slice(start, end + '</main>'.length)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
};

/** The letters of the running text of a page. */
export const proseSize = (html: string): number => {
  const mark = 'class="prose"';
  const found = html.indexOf(mark);
  let size = 0;
  let at = found < 0 ? 0 : found + mark.length;
  for (let tag = html.indexOf('<', at); tag >= 0; tag = html.indexOf('<', at)) {
    size += tag - at;
    at = html.indexOf('>', tag) + 1;
    if (at === 0) return size;
  }
  return size + html.length - at;
};

const foundIn = (html: string, { locale, route }: PageMeta): FoundPage | undefined => {
  const text = pageText(html);
  return text && foundPage(text, localPath(locale, route));
};

/** What a finished page gives, by its HTML and by what it says of itself. */
export const pageFacts = (html: string, page: PageMeta | undefined, site: URL): PageFacts => {
  const head = page && pageHead(page, site);
  const card = page && cardPage(page);
  const found = page?.found && countedFor('search-index', () => foundIn(html, page));
  const seen = found ? `${found.title}\n${found.text()}` : seenIn(html);
  return {
    ...(head && { head }),
    ...(card && { card }),
    ...(found && { found }),
    ...(seen && { seen: fingerprint(seen) }),
    proseSize: proseSize(html),
  };
};
