import { say } from '../../schema/say.ts';

/**
 * What is not seen, turns the order of what is seen, or is no character at all: controls and signs of
 * format, halves of characters, private and unassigned ones, letters that are blank, and returns of
 * the carriage without a new line. https://www.unicode.org/reports/tr36/
 */
const unseen =
  /[[\p{C}\p{Zl}\p{Zp}\u034f\u115f\u1160\u2800\u3164\uffa0\ufffd]--[\t\n\r]]|\r(?!\n)/v;
/** No language writes so many marks on one letter. */
const flood = /\p{M}{4,}/u;

/** UTF-8 that was read as another encoding, and so written down: `é` as `Ã©`, 重庆 as `é‡åº†`. */
const garbled =
  /[ÃÂ][\u00a0-\u00bf]|â€|ï¿½|锟斤拷|烫烫烫|[\u00e4-\u00e9][\u00a0-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]{2}/u;

/**
 * What is not of the letters, digits and marks that most texts are made of. All that is sought here
 * has at least one such character.
 */
const unusual = /[^\t\n -~–—‘’“”…·、。〈-】一-龥！-～]|[锟烫]/;

/** The first thing in a text that readers would not see as it is, and where. */
export const unseenIn = (text: string): { at: number; message: string } | undefined => {
  if (!unusual.test(text)) return undefined;
  const hidden = unseen.exec(text);
  if (hidden) {
    const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    const message = say(
      `has the invisible character U+${code} here; delete it`,
      `此处有不可见字符 U+${code}，请删除`,
    );
    return { at: hidden.index, message };
  }
  const noise = garbled.exec(text);
  if (noise) {
    const message = say(
      'is garbled: it was read in a wrong encoding; write it anew',
      '是乱码：曾以错误的编码读取，请重新输入',
    );
    return { at: noise.index, message };
  }
  const heap = flood.exec(text);
  const message = say(
    'has a heap of marks on one letter; delete them',
    '一个字母上叠加过多符号，请删除',
  );
  return heap ? { at: heap.index, message } : undefined;
};
