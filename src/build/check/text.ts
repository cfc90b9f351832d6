import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { say } from '../../schema/say.ts';
import { tooDeep } from './bounds.ts';
import { codeFaults } from './code.ts';
import type { Fault, Place } from './fault.ts';
import { languageFault } from './language.ts';
import { linkFaults, linksIn } from './links.ts';
import { markFaults } from './marks.ts';
import { imagePath, type UsedImage } from './media.ts';
import { misreadFaults } from './misread.ts';
import { deepest, every, isChinese, startOf, textOf, type Spot } from './nodes.ts';
import type { ContentFile } from './read.ts';
import { taken, takenIds } from './taken.ts';
import { unseenIn } from './unseen.ts';

const placeIn = ({ body, bodyLine }: ContentFile, index: number): Place => {
  const before = body.slice(0, index);
  return {
    line: bodyLine + (before.match(/\n/g)?.length ?? 0) + 1,
    column: index - before.lastIndexOf('\n'),
  };
};

/** The tree of a text; the parser is that of the build. */
const treeOf = (one: ContentFile): MdastNode => {
  const parse = one.collection === 'pages' ? mdxToMdast : markdownToMdast;
  // The fields are off already: a text that begins with --- is text.
  return parse(one.body, { features: { smartPunctuation: false, frontmatter: false } });
};

const headingFaults = (nodes: readonly MdastNode[]): Spot[] => {
  let level = 1;
  return nodes.flatMap((node): Spot[] => {
    if (node.type !== 'heading') return [];
    if (textOf(node).trim() === '') {
      return [{ at: startOf(node), message: say('the heading has no words', '标题没有文字') }];
    }
    const place = textOf(node).trim().toLowerCase().replaceAll(' ', '-');
    if (takenIds.includes(place)) {
      return [{ at: startOf(node), value: textOf(node), message: taken }];
    }
    const last = level;
    level = node.depth;
    if (node.depth === 1) {
      return [
        {
          at: startOf(node),
          value: textOf(node),
          message: say(
            'the title is the only heading with one #; use ##',
            '标题之外不得再用一个 #，请用 ##',
          ),
        },
      ];
    }
    if (node.depth <= last + 1) return [];
    return [
      {
        at: startOf(node),
        value: textOf(node),
        message: say(
          `jumps from ${'#'.repeat(last)} to ${'#'.repeat(node.depth)}; use ${'#'.repeat(last + 1)}`,
          `从 ${'#'.repeat(last)} 跳到 ${'#'.repeat(node.depth)}，请用 ${'#'.repeat(last + 1)}`,
        ),
      },
    ];
  });
};

const imageFaults = (root: string, one: ContentFile, nodes: readonly MdastNode[]): Spot[] =>
  nodes.flatMap((node): Spot[] => {
    const at = startOf(node);
    if (node.type === 'imageReference') {
      const message = say(
        'write where the picture lies beside its words: ![…](../../media/… "…")',
        '图片地址请直接写出：![…](../../media/… "…")',
      );
      return [{ at, value: node.label ?? '', message }];
    }
    if (node.type !== 'image') return [];
    const value = node.url;
    const spots: Spot[] = [];
    if (!node.alt?.trim()) {
      spots.push({
        at,
        value,
        message: say(
          'say what the picture shows: ![what it shows](…)',
          '请写明图片内容：![图片内容](…)',
        ),
      });
    }
    if (!node.title?.trim()) {
      spots.push({
        at,
        value,
        message: say(
          'give credit and licence in quotation marks: ![…](… "Photo: name, licence")',
          '请在引号内写明作者和许可：![…](… "摄影：姓名，许可")',
        ),
      });
    }
    const { fault } = imagePath(root, one.file, node.url);
    if (fault) spots.push({ at, value, message: fault });
    return spots;
  });

const htmlFaults = (one: ContentFile, nodes: readonly MdastNode[]): Spot[] =>
  one.collection === 'pages'
    ? []
    : nodes.flatMap((node): Spot[] =>
        node.type === 'html'
          ? [
              {
                at: startOf(node),
                value: node.value,
                message: say(
                  'HTML does not belong in a story; use Markdown, or put `code` around it',
                  '报道中不得使用 HTML，请用 Markdown，或用 `反引号` 括起',
                ),
              },
            ]
          : [],
      );

/** What a parser says of a text that it cannot read, as `3:1: Unexpected character`, with its place. */
const brokenTree = ({ body }: ContentFile, error: unknown): Spot => {
  const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
  const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec(first) ?? [];
  const above = body.split('\n').slice(0, Number(line) - 1);
  const at = above.reduce((sum, { length }) => sum + length + 1, Number(column) - 1);
  const what = first.replace(/^\d+:\d+: /, '');
  return { at, message: say(`cannot be read: ${what}`, `无法读取：${what}`) };
};

/** Paragraphs that nobody has translated. */
const foreignFaults = (one: ContentFile, nodes: readonly MdastNode[]): Spot[] =>
  nodes.flatMap((node): Spot[] => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return [];
    const value = textOf(node);
    const message = languageFault(value, isChinese(one) ? 'zh' : 'en');
    return message ? [{ at: startOf(node), value, message }] : [];
  });

/** What an entity hid in a text: a character that is not seen. */
const hiddenFaults = (nodes: readonly MdastNode[]): Spot[] => {
  const spots: Spot[] = [];
  for (const node of nodes) {
    for (const key of ['value', 'alt', 'title', 'url']) {
      const part: unknown = Reflect.get(node, key);
      const found = typeof part === 'string' ? unseenIn(part) : undefined;
      if (found) spots.push({ at: startOf(node), message: found.message });
    }
  }
  return spots;
};

/** The pictures in a text that are where it says. */
const imagesIn = (root: string, one: ContentFile, nodes: readonly MdastNode[]): UsedImage[] =>
  nodes.flatMap((node): UsedImage[] => {
    if (node.type !== 'image') return [];
    const { url: value } = node;
    const { path } = imagePath(root, one.file, value);
    const place = placeIn(one, startOf(node));
    const use = () => ({ file: one.file, ...place, field: '', value });
    return path ? [{ path, use }] : [];
  });

/** What the text of a story or of a standing page is found to be. */
export interface CheckedText {
  faults: Fault[];
  /** Where its links lead. */
  links: string[];
  images: UsedImage[];
  /** The letters that readers see. */
  size: number;
}

/** The renderer bears twice as many. */
const mostLevels = 60;
const wordless: Spot = { at: 0, message: say('has no text', '没有正文') };

/** Reads the text of a story or of a standing page, once. */
export const checkText = (
  root: string,
  one: ContentFile,
  routes: ReadonlySet<string>,
): CheckedText => {
  const fault = ({ at, message, value }: Spot): Fault => ({
    file: one.file,
    ...placeIn(one, at),
    field: '',
    ...(value !== undefined && { value }),
    message,
  });
  const unread = (spot: Spot): CheckedText => ({
    faults: [fault(spot)],
    links: [],
    images: [],
    size: 0,
  });
  if (one.body.trim() === '') return unread(wordless);
  let tree: MdastNode;
  try {
    tree = treeOf(one);
  } catch (error) {
    return unread(brokenTree(one, error));
  }
  const deep = deepest(tree, mostLevels);
  if (deep) return unread({ at: startOf(deep), message: tooDeep });
  const nodes = every(tree);
  const spots = [
    ...headingFaults(nodes),
    ...linkFaults(one, nodes, routes),
    ...imageFaults(root, one, nodes),
    ...htmlFaults(one, nodes),
    ...codeFaults(one, nodes),
    ...hiddenFaults(nodes),
    ...misreadFaults(one, nodes),
    ...foreignFaults(one, nodes),
    ...markFaults(one, nodes),
  ];
  const images = imagesIn(root, one, nodes);
  const size = textOf(tree).trim().length;
  if (size === 0) spots.push(wordless);
  return { faults: spots.map(fault), links: linksIn(nodes), images, size };
};
