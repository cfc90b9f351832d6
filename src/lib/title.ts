import { columns, titleColumns } from '../schema/title.ts';

/** Browser tabs show about this many characters of a title with the name of the site. */
const fullLength = 70;

/** The text of `<title>`: the page’s own, with the site’s name where there is room for both. */
export const documentTitle = (title: string, siteName: string): string => {
  const full = `${title} – ${siteName}`;
  return title !== siteName && full.length <= fullLength ? full : title;
};

const fits = (name: string): boolean => columns(name) <= titleColumns;

const cut = (name: string): string => {
  let start = '';
  for (const char of name) {
    if (columns(start + char) > titleColumns - columns('…')) break;
    start += char;
  }
  return `${start.replace(/[\s,]+\S*$/, '')}…`;
};

/** A name as a title: itself, else the longest other name that fits, else cut between two words. */
export const titleOf = (name: string, others: readonly string[] = []): string => {
  if (fits(name)) return name;
  const [longest] = others.filter(fits).toSorted((a, b) => columns(b) - columns(a));
  return longest ?? cut(name);
};
