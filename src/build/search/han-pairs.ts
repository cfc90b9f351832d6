import { Converter } from 'opencc-js/t2cn';
import type { HanPairs } from '../../lib/search/fold.ts';

const firstHan = 0x3400;
const lastHan = 0x9fff;

/** The traditional forms of the simplified characters that a text uses, for the fold of a search. */
export const hanPairs = (text: string): HanPairs => {
  const used = new Set(text);
  const simplify = Converter({ from: 't', to: 'cn' });
  let traditional = '';
  let simplified = '';
  for (let code = firstHan; code <= lastHan; code += 1) {
    const char = String.fromCharCode(code);
    const simple = simplify(char);
    if (simple === char || simple.length !== 1 || !used.has(simple)) continue;
    traditional += char;
    simplified += simple;
  }
  return [traditional, simplified];
};
