/** A power of two; pairs of letters share so many marks. */
const size = 2 ** 14;

/** The mark of two letters that follow each other. */
const markOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 131 + text.charCodeAt(at + 1)) % size;

/** The marks of a word; one letter has none. */
export const marksOf = (word: string): number[] =>
  Array.from({ length: Math.max(word.length - 1, 0) }, (_, at) => markOf(word, at));

/**
 * Which pairs of letters stand in a text: what lacks one of a word's lacks the word, which is seen
 * much sooner than by looking for each of many words. What has them all may lack the word all the same.
 */
export class Pairs {
  readonly #there = new Uint8Array(size);

  /** Reads one text, in place of the one before. */
  read(text: string): void {
    this.#there.fill(0);
    for (let at = text.length - 2; at >= 0; at -= 1) this.#there[markOf(text, at)] = 1;
  }

  haveAll(marks: readonly number[]): boolean {
    return marks.every((mark) => this.#there[mark] === 1);
  }
}
