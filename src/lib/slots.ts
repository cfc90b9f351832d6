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

/** The names of the places on a page. */
export const slotsIn = (html: string): string[] => {
  const names = new Set<string>();
  // A regular expression would look at each letter.
  for (let at = html.indexOf(open); at >= 0; at = html.indexOf(open, at)) {
    const from = at + open.length;
    at = html.indexOf(close, from);
    if (at < 0) break;
    names.add(html.slice(from, at));
  }
  return [...names];
};

/**
 * Puts values into their places on a page, which comes and goes as UTF-8, in parts: to read, join and
 * write the whole of each page would take longer than to fill it.
 * @param valueOf tells the value of a place by its name.
 */
export const fillSlots = (page: Buffer, valueOf: (name: string) => Buffer): Buffer[] => {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = page.indexOf(opens); at >= 0; at = page.indexOf(opens, from)) {
    const end = page.indexOf(closes, at);
    const name = page.toString('utf8', at + opens.length, end);
    parts.push(page.subarray(from, at), valueOf(name));
    from = end + closes.length;
  }
  return [...parts, page.subarray(from)];
};

/**
 * The values of places by their names, each made once; a value may have places of its own.
 * @param textOf tells the text of a value.
 * @returns what throws for a place that has no value.
 */
export const slotValues = (textOf: (name: string) => string | undefined) => {
  const known = new Map<string, Buffer>();
  const valueOf = (name: string): Buffer => {
    const made = known.get(name);
    if (made) return made;
    const text = textOf(name);
    if (text === undefined) throw new Error(`there is nothing to put into the place ${name}`);
    const value = Buffer.concat(fillSlots(Buffer.from(text), valueOf));
    known.set(name, value);
    return value;
  };
  return valueOf;
};
