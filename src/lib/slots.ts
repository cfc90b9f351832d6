/** Values that stand on every page of a language and change with every story, by their names. */
export type Slots = Record<string, string>;

/**
 * The place of such a value. A page keeps its places when a later build uses it again, and gets the
 * values of the day last.
 */
export const slot = (name: string): string => `{{${name}}}`;

/** Between these a page has places; what authors write begins after them. */
const from = '<nav class="scale';
const to = '<main';

/**
 * Puts values into their places on a page, which comes and goes as UTF-8, in parts: to read, join and
 * write the whole of each page would take longer than to fill it.
 * @throws if a place has no value.
 */
export const fillSlots = (page: Buffer, slots: Slots): Buffer[] => {
  const start = page.indexOf(from);
  const end = page.indexOf(to, start);
  if (start < 0 || end < 0) return [page];
  const filled = page
    .toString('utf8', start, end)
    .replace(/\{\{([^}]+)\}\}/g, (_, name: string) => {
      const value = slots[name];
      if (value === undefined) throw new Error(`there is nothing to put into the place ${name}`);
      return value;
    });
  return [page.subarray(0, start), Buffer.from(filled), page.subarray(end)];
};
