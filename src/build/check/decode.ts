import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';

const most = 256 * 1024;

/** Characters that are not seen, or that turn the order of what is seen. */

const unseen =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]/u;

const placeAt = (text: string, index: number) => {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

/** Reads the bytes of a content file as UTF-8; what is no plain text is told and not read. */
export const decode = (bytes: Uint8Array, file: string): { text: string; faults: Fault[] } => {
  const fault = (message: string, place = { line: 1, column: 1 }) => ({
    text: '',
    faults: [{ file, ...place, field: '', message }],
  });
  if (bytes.length > most) {
    return fault(
      say(
        `is larger than ${most / 1024} KB; split it, and keep pictures in content/media`,
        `大于${most / 1024} KB；请拆分，图片放入 content/media`,
      ),
    );
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return fault(say('is UTF-16; save it as UTF-8', '编码为 UTF-16，请另存为 UTF-8'));
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault(
      say(
        'is not UTF-8 (GBK perhaps); save it as UTF-8',
        '编码不是 UTF-8（可能是 GBK），请另存为 UTF-8',
      ),
    );
  }
  const hidden = unseen.exec(text);
  if (!hidden) return { text, faults: [] };
  const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return fault(
    say(
      `has the invisible character U+${code} here; delete it`,
      `此处有不可见字符 U+${code}，请删除`,
    ),
    placeAt(text, hidden.index),
  );
};
