import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { say } from '../../schema/say.ts';
import type { Fault, Place } from './fault.ts';
import { linkFaults } from './links.ts';
import { markFaults } from './marks.ts';
import { imagePath, type UsedImage } from './media.ts';
import { every, startOf, textOf, type Spot } from './nodes.ts';
import type { ContentFile } from './read.ts';

const deepest = 40;
/** A run of marks that would nest without end. */
const nesting = new RegExp(`^\\s*(?:[>*+-]\\s*){${deepest},}|[\\[(!]{${deepest},}`, 'm');

const placeIn = ({ body, bodyLine }: ContentFile, index: number): Place => {
  const lines = body.slice(0, index).split('\n');
  return { line: bodyLine + lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

/** Every node of a text, in its order; the parser is that of the build. */
const nodesOf = (one: ContentFile): MdastNode[] => {
  const parse = one.collection === 'pages' ? mdxToMdast : markdownToMdast;
  return every(parse(one.body, { features: { smartPunctuation: false } }));
};

const headingFaults = (nodes: readonly MdastNode[]): Spot[] => {
  let level = 1;
  return nodes.flatMap((node): Spot[] => {
    if (node.type !== 'heading') return [];
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
    if (node.type !== 'image') return [];
    const at = startOf(node);
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

const brokenTree = (error: unknown): string => {
  const [first = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return say(`cannot be read: ${first}`, `无法读取：${first}`);
};

/** The pictures in the text of a story that are where it says. */
export const imagesIn = (root: string, one: ContentFile): UsedImage[] => {
  if (!one.body.includes('![') || nesting.test(one.body)) return [];
  return nodesOf(one).flatMap((node): UsedImage[] => {
    if (node.type !== 'image') return [];
    const { path } = imagePath(root, one.file, node.url);
    const use = { file: one.file, ...placeIn(one, startOf(node)), field: '', value: node.url };
    return path ? [{ path, use }] : [];
  });
};

/** The faults of the text of a story or of a standing page. */
export const checkText = (root: string, one: ContentFile, routes: ReadonlySet<string>): Fault[] => {
  const fault = ({ at, message, value }: Spot): Fault => ({
    file: one.file,
    ...placeIn(one, at),
    field: '',
    ...(value !== undefined && { value }),
    message,
  });
  if (one.body.trim() === '') {
    return [fault({ at: 0, message: say('has no text', '没有正文') })];
  }
  const nested = nesting.exec(one.body);
  if (nested) {
    const message = say('is nested too deep', '嵌套过深');
    return [fault({ at: nested.index, message })];
  }
  let nodes: MdastNode[];
  try {
    nodes = nodesOf(one);
  } catch (error) {
    return [fault({ at: 0, message: brokenTree(error) })];
  }
  return [
    ...headingFaults(nodes),
    ...linkFaults(one, nodes, routes),
    ...imageFaults(root, one, nodes),
    ...htmlFaults(one, nodes),
    ...markFaults(one, nodes),
  ].map(fault);
};
