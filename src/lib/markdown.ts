import { markdownToMdast, type MdastNode } from 'satteri';
import { isPlain } from './text/plain.ts';

/** A part of a text and what stands there instead. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

export interface Portable {
  /** Sets quotes, dashes and dots as English typography does. */
  smart: boolean;
  /** An address of the text as it is to be written. */
  address: (url: string) => string;
  /** What stands for a picture, which has no lasting address of its own. */
  picture: (alt: string, credit: string) => string;
}

const children = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

/** What typography sets otherwise. */
const typed = /\.{3}|--|["']/;
const mark = /\.{3}|-{2,3}|["'“”‘’…–—]/g;

/** The source of a text with its marks as they are shown; the rest stays as it is written. */
const withMarks = (source: string, shown: string): string => {
  const marks = shown.match(mark) ?? [];
  if (source.match(mark)?.length !== marks.length) return source;
  return source.replace(mark, (own) => marks.shift() ?? own);
};

/** Words that mean themselves, wherever they are put into Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>&]/g, '\\$&');

/** What follows the fence of code, unless it is the name of a language: some write it into a page as it is. */
const strayInfo = (source: string, start: number): Edit[] => {
  const [, fence = '', info = ''] = /^(`{3,}|~{3,})(.*)/.exec(source) ?? [];
  if (/^[\w+#. -]*$/.test(info)) return [];
  const from = start + fence.length;
  return [{ start: from, end: from + info.length, text: '' }];
};

const editsOf = (node: MdastNode, markdown: string, portable: Portable): Edit[] => {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const source = markdown.slice(start, end);
  const inner = () => children(node).flatMap((child) => editsOf(child, markdown, portable));
  switch (node.type) {
    case 'text':
      return [{ start, end, text: withMarks(source, node.value) }];
    case 'image':
      return [
        { start, end, text: portable.picture(plain(node.alt ?? ''), plain(node.title ?? '')) },
      ];
    case 'code':
      return strayInfo(source, start);
    case 'link':
    case 'definition': {
      const before = node.type === 'link' ? '](' : ']: ';
      const at = source.lastIndexOf(before + node.url);
      // An address that is its own text stands as it is.
      if (at < 0) return [];
      const from = start + at + before.length;
      const edit = { start: from, end: from + node.url.length, text: portable.address(node.url) };
      return [...inner(), edit];
    }
    default:
      return inner();
  }
};

/** Markdown that can be read away from its site, with the same words, by the tree of the text. */
export const portableByTree = (markdown: string, portable: Portable): string => {
  const root = markdownToMdast(markdown, { features: { smartPunctuation: portable.smart } });
  let end = 0;
  let result = '';
  for (const edit of editsOf(root, markdown, portable)) {
    result += markdown.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + markdown.slice(end);
};

/** A link of a plain text. */
const link = /(\[[^[\]\n]*\]\()((?:https?:\/\/|\/(?![/\\]))[\w./?#=%~-]*)\)/g;

/** A line that may be code. */
const setIn = /^\s*(?: {4}|\t)/m;

/** Whether nothing of a text is written otherwise but the addresses of its links. */
const hasLinksAlone = (markdown: string, { smart }: Portable): boolean =>
  !(smart && typed.test(markdown)) &&
  !setIn.test(markdown) &&
  isPlain(markdown) &&
  !markdown.replace(link, '').includes('](');

/** Markdown that can be read away from its site, with the same words; most texts need no tree. */
export const portableMarkdown = (markdown: string, portable: Portable): string =>
  hasLinksAlone(markdown, portable)
    ? markdown.replace(
        link,
        (_, before: string, url: string) => `${before}${portable.address(url)})`,
      )
    : portableByTree(markdown, portable);
