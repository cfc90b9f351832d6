import { parse, type HTMLElement } from 'node-html-parser';

/** What a feed reader can use; classes and the like are for the site's own styles. */
const kept = new Set(
  'href src srcset sizes type alt width height datetime hreflang lang title scope colspan rowspan start'.split(
    ' ',
  ),
);

const absolute = (name: string, value: string, base: string): string => {
  const resolve = (path: string) => new URL(path, base).href;
  if (name === 'href' || name === 'src') return resolve(value);
  if (name !== 'srcset') return value;
  return value
    .split(', ')
    .map((one) => one.replace(/^\S+/, resolve))
    .join(', ');
};

/** A drawn picture is told by its table, whose caption is its title, and by its notes. */
const tellPicture = (picture: HTMLElement): void => {
  const table = picture.querySelector('table');
  table?.querySelector('caption')?.removeAttribute('class');
  const notes = picture.querySelectorAll('figcaption > p');
  picture.replaceWith(...(table ? [table] : []), ...notes);
};

/**
 * The HTML of a page as a feed carries it: every address absolute, without what the page hides,
 * draws or needs for its own styles.
 * @param base The address of the page.
 */
export const feedHtml = (html: string, base: string): string => {
  const root = parse(html);
  root.querySelectorAll('figure.picture').forEach(tellPicture);
  for (const unseen of root.querySelectorAll('.visually-hidden, svg, script, style')) {
    unseen.remove();
  }
  for (const element of root.querySelectorAll('*')) {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (!kept.has(name)) element.removeAttribute(name);
      // The parser gives a value read and takes it written.
      else element.setAttribute(name, absolute(name, value, base).replaceAll('&', '&amp;'));
    }
  }
  return root.toString().trim();
};
