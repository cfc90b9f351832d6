/** Traditional characters and, in the same order, the simplified ones that the site writes. */
export type HanPairs = readonly [traditional: string, simplified: string];

export type Fold = (text: string) => string;

const special = /[^\0-\x7f\p{Script=Han}]/gu;
const plain = (char: string): string => {
  if ('“”'.includes(char)) return '"';
  if ('‘’'.includes(char)) return "'";
  // Full width, accents, no-break spaces: all but the first unit of their parts is left out.
  return char.length > 1 ? char : char.normalize('NFKD').charAt(0);
};

/**
 * How a text is compared: case, width, accents, the shape of quotation marks and the variants of a
 * Han character make no difference. Each UTF-16 unit stays one, so positions hold for the original.
 */
export const folding = ([traditional, simplified]: HanPairs = ['', '']): Fold => {
  const simple = [...simplified];
  const variants = new Map([...traditional].map((char, index) => [char, simple[index] ?? char]));
  const han = traditional ? new RegExp(`[${traditional}]`, 'gu') : undefined;
  return (text) => {
    const lower = text.toLowerCase();
    const folded = (lower.length === text.length ? lower : text).replace(special, plain);
    return han ? folded.replace(han, (char) => variants.get(char) ?? char) : folded;
  };
};

/** A name or a query as nothing but its letters and digits, to compare as a whole. */
export const bare = (fold: Fold, text: string): string =>
  fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
