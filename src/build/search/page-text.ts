import { Parser, type Handler } from 'htmlparser2';
import { copied } from '../../lib/copied.ts';
import { searchKinds, type SearchKind } from '../../lib/search/format.ts';

/** What the index takes from a finished page. */
export interface PageText {
  title: string;
  kind: SearchKind;
  date?: string;
  topics: string[];
  /** The visible text of its `<main>` but the title, a line for each block. */
  text: string;
}

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'title', 'desc']);
const isUnseen = (name: string, attributes: Record<string, string>): boolean =>
  unseen.has(name) ||
  'data-search-ignore' in attributes ||
  'hidden' in attributes ||
  /(^| )visually-hidden( |$)/.test(attributes['class'] ?? '');

/** Reads a page; one that is no search result, as a list of others, gives undefined. */
export const pageText = (html: string): PageText | undefined => {
  const start = html.indexOf('<main');
  if (start < 0) return undefined;
  let main: Record<string, string> | undefined;
  let title = '';
  let text = '';
  /** What parts the text so far from what follows: nothing, a blank or the end of a line. */
  let gap = '';
  const add = (data: string): void => {
    const words = data.trim();
    if (!words || !data.startsWith(words)) gap ||= ' ';
    if (!words) return;
    text += (text && gap) + words.replace(/\s+/g, ' ');
    gap = data.endsWith(words) ? '' : ' ';
  };
  /** Open elements inside one that is not seen, or inside the heading. */
  let unseenDepth = 0;
  let titleDepth = 0;
  const handler: Partial<Handler> = {
    onopentag(name, attributes) {
      if (!main) main = attributes;
      if (unseenDepth > 0 || isUnseen(name, attributes)) unseenDepth += 1;
      else if (titleDepth > 0 || (name === 'h1' && !title)) titleDepth += 1;
      else if (!inline.has(name)) gap = '\n';
    },
    ontext(data) {
      if (unseenDepth > 0) return;
      if (titleDepth > 0) title += data;
      else add(data);
    },
    onclosetag(name) {
      if (unseenDepth > 0) unseenDepth -= 1;
      else if (titleDepth > 0) titleDepth -= 1;
      else if (!inline.has(name)) gap = '\n';
    },
  };
  // Names are written in small letters here; to make them small takes as long as all the rest.
  const parser = new Parser(handler, { lowerCaseTags: false, lowerCaseAttributeNames: false });
  parser.end(html.slice(start, html.indexOf('</main>')));
  const kind = searchKinds.find((one) => one === main?.['data-kind']);
  if (!kind) return undefined;
  const date = main?.['data-date'];
  return {
    title: copied(title.replace(/\s+/g, ' ').trim()),
    kind,
    ...(date && { date }),
    topics: main?.['data-topics']?.split(' ').filter(Boolean).map(copied) ?? [],
    text,
  };
};
