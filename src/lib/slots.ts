/** Values that stand on many pages of a language and change with every story, by their names. */
export type Slots = Record<string, string>;

/** Characters that no text may hold, since nobody agreed what they are: see `unseenIn`. */
const open = '\ue000';
const close = '\ue001';

/**
 * The place of such a value. A page keeps its places when a later build uses it again, and gets the
 * values of the day last.
 */
export const slot = (name: string): string => `${open}${name}${close}`;

const opens = Buffer.from(open);
const closes = Buffer.from(close);

/**
 * Puts values into their places on a page, which comes and goes as UTF-8, in parts: to read, join and
 * write the whole of each page would take longer than to fill it.
 * @throws if a place has no value.
 */
export const fillSlots = (page: Buffer, slots: Slots): Buffer[] => {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = page.indexOf(opens); at >= 0; at = page.indexOf(opens, from)) {
    const end = page.indexOf(closes, at);
    const name = page.toString('utf8', at + opens.length, end);
    const value = slots[name];
    if (value === undefined) throw new Error(`there is nothing to put into the place ${name}`);
    parts.push(page.subarray(from, at), Buffer.from(value));
    from = end + closes.length;
  }
  return [...parts, page.subarray(from)];
};
