/** Search engines and browser tabs show about this many characters of a title. */
const titleLength = 70;

/**
 * The text of `<title>`: the page's own with the site's name where both fit; a name that is too
 * long by itself is cut between two words.
 */
export const documentTitle = (title: string, siteName: string): string => {
  const full = `${title} – ${siteName}`;
  if (title !== siteName && full.length <= titleLength) return full;
  if (title.length <= titleLength) return title;
  return `${title.slice(0, titleLength).replace(/[\s,]+\S*$/, '')}…`;
};
