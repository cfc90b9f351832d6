import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import { say } from '../../schema/say.ts';
import { chineseEmphasis } from '../chinese-emphasis.ts';
import type { Fault, Place } from './fault.ts';
import { meant } from './guess.ts';
import { imagePath, type UsedImage } from './media.ts';
import type { ContentFile } from './read.ts';

interface Spot {
  at: number;
  message: string;
  value?: string;
}

const deepest = 40;
/** A run of marks that would nest without end. */
const nesting = new RegExp(`^\\s*(?:[>*+-]\\s*){${deepest},}|[\\[(!]{${deepest},}`, 'm');

const isChinese = ({ id }: ContentFile): boolean => id.startsWith('zh/');

const placeIn = ({ body, bodyLine }: ContentFile, index: number): Place => {
  const lines = body.slice(0, index).split('\n');
  return { line: bodyLine + lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

const children = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];
const startOf = (node: MdastNode): number => node.position?.start.offset ?? 0;
const every = (node: MdastNode): MdastNode[] => [node, ...children(node).flatMap(every)];
const textOf = (node: MdastNode): string =>
  'value' in node ? String(node.value) : children(node).map(textOf).join('');

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

const webAddress = /^https?:\/\/[^\s]+\.[^\s]+$/;

/** Where a link leads, without its query and fragment. */
const routeOf = (url: string): string => url.replace(/[?#].*$/, '');

const linkFault = (one: ContentFile, url: string, routes: ReadonlySet<string>): string => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    if (webAddress.test(url) || /^mailto:[^\s@]+@[^\s@]+$/.test(url)) return '';
    return say(
      'links lead to https:// addresses or to pages of this site',
      '链接只能指向 https:// 网址或本站页面',
    );
  }
  if (!url.startsWith('/') || url.startsWith('//')) {
    return say(
      'write a page of this site from its beginning, as /news/…/, and others with https://',
      '本站页面请写完整路径，如 /zh/news/…/；其他网站请带 https://',
    );
  }
  if (isChinese(one) !== url.startsWith('/zh/')) {
    return isChinese(one)
      ? say('leads to the English page; begin with /zh/', '指向英文页面，请以 /zh/ 开头')
      : say('leads to the Chinese page; leave out /zh', '指向中文页面，请去掉 /zh');
  }
  const route = routeOf(url);
  if (routes.has(route) && !url.includes('#')) return '';
  if (routes.has(url.replace(/\?.*$/, ''))) return '';
  return meant('leads to no page of this site', '本站没有这个页面', url, routes);
};

const linkFaults = (
  one: ContentFile,
  nodes: readonly MdastNode[],
  routes: ReadonlySet<string>,
): Spot[] =>
  nodes.flatMap((node): Spot[] => {
    if (node.type === 'linkReference' || node.type === 'imageReference') return [];
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const at = startOf(node);
    const message = linkFault(one, node.url, routes);
    if (message) return [{ at, value: node.url, message }];
    return node.type === 'link' && textOf(node).trim() === ''
      ? [{ at, value: node.url, message: say('the link has no words', '链接没有文字') }]
      : [];
  });

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

const strayMarks: [RegExp, string][] = [
  [
    /\*\*/g,
    say(
      'stray **: bold text has ** on both sides, with no space inside',
      '多余的 **：加粗文字两侧各用 **，内侧不留空格',
    ),
  ],
  [/\]\(/g, say('a link that is not whole: [words](address)', '链接不完整：[文字](地址)')],
  [/^#{1,6}(?=[^#\s])/g, say('put a space after the #', '# 后请加空格')],
];
const chineseMarks: [RegExp, string][] = [
  [
    /(?<=\p{Script=Han})[,;:?!](?!\d)|(?<=\p{Script=Han})\.(?=\s|$)/gu,
    say('use the Chinese mark here: ，；：？！。', '此处请用中文标点：，；：？！。'),
  ],
  [
    /(?<=\p{Script=Han})\(|\)(?=\p{Script=Han})/gu,
    say('use Chinese brackets here: （）', '此处请用中文括号：（）'),
  ],
];
const englishMarks: [RegExp, string][] = [
  [
    /[，。；：？！（）、]/gu,
    say('use the English mark here: , . ; : ? ! ( )', '英文中请用半角标点：, . ; : ? ! ( )'),
  ],
];

const markFaults = (one: ContentFile, nodes: readonly MdastNode[]): Spot[] => {
  const chinese = isChinese(one);
  const marks = [
    ...strayMarks,
    ...(chinese ? chineseMarks : one.collection === 'news' ? englishMarks : []),
  ];
  return nodes.flatMap((node): Spot[] => {
    if (node.type !== 'text') return [];
    const text = chinese ? chineseEmphasis(node.value).replace(/<\/?strong>/g, '') : node.value;
    return marks.flatMap(([pattern, message]) =>
      [...text.matchAll(pattern)].map(({ 0: value, index }) => ({
        at: startOf(node) + index,
        value: text.slice(Math.max(0, index - 6), index + value.length + 6),
        message,
      })),
    );
  });
};

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
