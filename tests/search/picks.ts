/** One of some things, by chance. */
export type Pick = <Item>(items: readonly Item[]) => Item;

/** The same choices in every run: as many times as asked, a way to choose. */
export const picks = (times: number, seed = 20200831): Pick[] => {
  let state = seed;
  const next = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const pick: Pick = (items) => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  return Array.from({ length: times }, () => pick);
};
