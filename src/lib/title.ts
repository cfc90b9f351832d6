/** Search engines and browser tabs cut a title at about this many characters. */
const titleLength = 70;

/** The text of `<title>`: the page's own, with the site's name where both fit. */
export const documentTitle = (title: string, siteName: string): string => {
  const full = `${title} – ${siteName}`;
  return title === siteName || full.length > titleLength ? title : full;
};
