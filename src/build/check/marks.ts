import type { MdastNode } from 'satteri';
import { say } from '../../schema/say.ts';
import { chineseEmphasis } from '../../lib/chinese-emphasis.ts';
import { isChinese, startOf, type Spot } from './nodes.ts';
import type { ContentFile } from './read.ts';

const strayMarks: [RegExp, string][] = [
  [/\b(?:TODO|TBD|FIXME|XXX)\b|lorem ipsum|待补充/g, say('is still to be written', '尚未写好')],
  [
    /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/g,
    say('use plain letters and digits: a, A, 1', '请用半角字母和数字：a、A、1'),
  ],
  [
    /\*\*/g,
    say(
      'stray **: bold text has ** on both sides, with no space inside',
      '多余的 **：加粗文字两侧各用 **，内侧不留空格',
    ),
  ],
  [
    /\](?:\(|\[| \((?=\/|https?:|$))/g,
    say('a link that is not whole: [words](address)', '链接不完整：[文字](地址)'),
  ],
  [
    /[\]】］]（(?=\/|\.\.|$)|＊＊|^＃/gm,
    say('Markdown knows the plain marks alone: [ ] ( ) * #', 'Markdown 只认半角符号：[ ] ( ) * #'),
  ],
  [
    /\[\^/g,
    say('there is no such note; add it below: [^1]: …', '没有这条注释，请在文末补上：[^1]: …'),
  ],
  [
    /^\|/gm,
    say(
      'a table that is not whole: the second row has as many ---- as the first has cells',
      '表格不完整：第二行的 ---- 须与首行单元格一样多',
    ),
  ],
  [/^#{1,6}(?=[^#\s])/g, say('put a space after the #', '# 后请加空格')],
];
const chineseMarks: [RegExp, string][] = [
  [
    /(?<=[\p{Script=Han}，。；：！？、”’）》])\n(?=[\p{Script=Han}“‘（《])/gu,
    say('would be shown as a space; a paragraph is one line', '会显示为空格；一段须写成一行'),
  ],
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

/** Marks of Markdown that were left over, and punctuation of the other language. */
export const markFaults = (one: ContentFile, nodes: readonly MdastNode[]): Spot[] => {
  const chinese = isChinese(one);
  const marks = [
    ...strayMarks,
    ...(chinese ? chineseMarks : one.collection === 'news' ? englishMarks : []),
  ];
  return nodes.flatMap((node): Spot[] => {
    if (node.type !== 'text') return [];
    const text = chinese ? chineseEmphasis(node.value).replace(/<\/?strong>/g, '') : node.value;
    // To search takes less than to match, and most texts have none.
    const found = marks.filter(([pattern]) => text.search(pattern) >= 0);
    return found.flatMap(([pattern, message]) =>
      [...text.matchAll(pattern)].map(({ 0: value, index }) => ({
        at: startOf(node) + index,
        value: text.slice(Math.max(0, index - 6), index + value.length + 6),
        message,
      })),
    );
  });
};
