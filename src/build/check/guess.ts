import { distance } from '../../lib/distance.ts';
import { say } from '../../schema/say.ts';

/** A longer word is no slip of a short one, and takes long to compare. */
const longest = 100;

/** The nearest of some words to one that is not among them, if any is near. */
export const guess = (word: string, words: Iterable<string>): string | undefined => {
  if (word.length > longest) return undefined;
  const limit = Math.max(1, Math.floor(word.length / 4));
  let best: { one: string; faults: number } | undefined;
  for (const one of words) {
    if (Math.abs(one.length - word.length) > limit) continue;
    const faults = distance(word.toLowerCase(), one.toLowerCase());
    if (faults <= limit && faults < (best?.faults ?? Infinity)) best = { one, faults };
  }
  return best?.one;
};

/** A message that ends in “did you mean …?”, where that can be told. */
export const meant = (en: string, zh: string, word: string, words: Iterable<string>): string => {
  const near = guess(word, words);
  return near ? say(`${en}; did you mean “${near}”?`, `${zh}；是不是“${near}”？`) : say(en, zh);
};
