import { Converter } from 'opencc-js/t2cn';
import { folding, type Fold, type HanPairs } from '../../lib/search/fold.ts';

const firstHan = 0x3400;
const lastHan = 0x9fff;

const convert = (): HanPairs => {
  const simplify = Converter({ from: 't', to: 'cn' });
  let traditional = '';
  let simplified = '';
  for (let code = firstHan; code <= lastHan; code += 1) {
    const char = String.fromCharCode(code);
    const simple = simplify(char);
    if (simple === char || simple.length !== 1) continue;
    traditional += char;
    simplified += simple;
  }
  return [traditional, simplified];
};

let pairs: HanPairs | undefined;
let fold: Fold | undefined;

/** Every traditional character that has a simplified form, and these. */
const hanPairs = (): HanPairs => (pairs ??= convert());

/** Folds a text by all pairs, whichever a site uses: that of a page does not hang on the others. */
export const fullFold: Fold = (text) => (fold ??= folding(hanPairs()))(text);

/** Those pairs whose simplified form stands in some texts that are folded fully. */
export const usedPairs = (texts: Iterable<string>): HanPairs => {
  const used = new Set<string>();
  for (const text of texts) for (const char of text) used.add(char);
  const [traditional, simplified] = hanPairs();
  return [
    [...traditional].filter((_, at) => used.has(simplified[at] ?? '')).join(''),
    [...simplified].filter((simple) => used.has(simple)).join(''),
  ];
};
