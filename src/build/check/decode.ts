import { say } from '../../schema/say.ts';
import { boundOf } from './bounds.ts';
import type { Fault } from './fault.ts';
import { unseenIn } from './unseen.ts';

const most = 128 * 1024;

/** What is no UTF-8 throws. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

const placeAt = (text: string, index: number) => {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

/** A content file as text; what is no plain text in UTF-8 is told and not read. */
export const decodeFile = (bytes: Buffer, file: string): { text: string; faults: Fault[] } => {
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
    text = utf8.decode(bytes);
  } catch {
    return fault(
      say(
        'is not UTF-8 (GBK perhaps); save it as UTF-8',
        '编码不是 UTF-8（可能是 GBK），请另存为 UTF-8',
      ),
    );
  }
  const hidden = unseenIn(text);
  if (hidden) return fault(hidden.message, placeAt(text, hidden.at));
  const bound = boundOf(text);
  return bound ? fault(bound.message, bound) : { text, faults: [] };
};
