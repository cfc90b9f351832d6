import type { MdastNode } from 'satteri';
import { say } from '../../schema/say.ts';
import { startOf, type Spot } from './nodes.ts';
import type { ContentFile } from './read.ts';

const messages = {
  underlined: say(
    'the line below makes a heading of this text; leave an empty line between, or use ##',
    '下一行使此段成为标题；请空一行，或改用 ##',
  ),
  indented: say(
    'four spaces at the start make code of this text; take them out',
    '行首四个空格使此段成为代码，请删去',
  ),
  unclosed: say('the code is not closed; end it with ```', '代码没有结束，请以 ``` 结尾'),
  struck: say(
    'would be struck out; write “to” for ~, or \\~ for the mark itself',
    '会显示为删除线；范围请用“至”，波浪号请写 \\~',
  ),
  emphasised: say(
    'the marks would be lost and the words between them be set off; write \\* for the mark itself',
    '符号会丢失，其间文字会变成强调；请写 \\*',
  ),
  unused: say(
    'no text refers to this note, so nobody would see it',
    '正文没有引用此注释，读者看不到',
  ),
  cells: say(
    'this row has more cells than the table has columns; the last would be lost',
    '此行单元格多于列数，多出的会丢失',
  ),
};

const cellsIn = (row: string): number =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;

/** What Markdown would make of a node that its writer can hardly have meant. */
const misreading = (
  node: MdastNode,
  source: string,
  around: string,
  notes: ReadonlySet<string>,
): string => {
  switch (node.type) {
    case 'heading':
      return source.startsWith('#') ? '' : messages.underlined;
    case 'code':
      if (!/^(```|~~~)/.test(source)) return messages.indented;
      return /^[\s>]*(```|~~~)/.test(source.split('\n').slice(1).at(-1) ?? '')
        ? ''
        : messages.unclosed;
    case 'delete':
      return source.startsWith('~~') ? '' : messages.struck;
    case 'emphasis':
      return /^[\p{L}\p{N}]{2}$/u.test(around) ? messages.emphasised : '';
    case 'footnoteDefinition':
      return notes.has(node.identifier) ? '' : messages.unused;
    default:
      return '';
  }
};

const rowFaults = (node: MdastNode, body: string): Spot[] => {
  if (node.type !== 'table') return [];
  const columns = node.children[0]?.children.length ?? 0;
  return node.children.flatMap((row): Spot[] => {
    const at = startOf(row);
    const source = body.slice(at, row.position?.end.offset);
    return cellsIn(source) > columns ? [{ at, value: source, message: messages.cells }] : [];
  });
};

/** Texts that would be lost, or shown as something that they are not. */
export const misreadFaults = ({ body }: ContentFile, nodes: readonly MdastNode[]): Spot[] => {
  const notes = new Set(
    nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap((node): Spot[] => {
    const at = startOf(node);
    const end = node.position?.end.offset ?? at;
    const source = body.slice(at, end);
    const message = misreading(node, source, `${body[at - 1] ?? ''}${body[end] ?? ''}`, notes);
    if (!message) return rowFaults(node, body);
    const [value = ''] = source.split('\n');
    return [{ at, value, message }, ...rowFaults(node, body)];
  });
};
