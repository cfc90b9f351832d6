import { pathToFileURL } from 'node:url';
import { getImage } from 'astro:assets';
import { parse } from 'node-html-parser';
import { bilingualMarkdown } from '../lib/text/markdown.ts';
import type { Story } from './news.ts';
import { pictureFile } from './picture-file.ts';

/** What Astro's Markdown leaves in place of a picture of the project. */
const marked = /<img __ASTRO_IMAGE_="[^"]+"\s*\/?>/g;

const escaped = (value: unknown): string =>
  String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const tag = (name: string, attributes: Record<string, unknown>): string =>
  `<${name}${Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}>`;

/** A picture in each width that screens want, as AVIF and, for those who cannot show it, as WebP. */
const pictureOf = async (mark: string, file: string): Promise<string> => {
  const written = parse(mark).querySelector('img')?.getAttribute('__ASTRO_IMAGE_') ?? '';
  const { src, alt } = JSON.parse(written) as { src: string; alt?: string };
  // As Astro's own `<Picture>` has it, so that a cover which stands in a text too is made once.
  const asCover = { fit: 'cover', position: 'center' };
  const image = { src: await pictureFile(file, src), alt: alt ?? '', ...asCover };
  const avif = await getImage({ ...image, format: 'avif' });
  const webp = await getImage({ ...image, format: 'webp' });
  const source = {
    type: 'image/avif',
    srcset: avif.srcSet.attribute || avif.src,
    sizes: avif.attributes['sizes'],
  };
  const shown = { src: webp.src, srcset: webp.srcSet.attribute || undefined, ...webp.attributes };
  return `<picture>${tag('source', source)}${tag('img', shown)}</picture>`;
};

/** HTML of Markdown with its pictures in place; `file` is the path of the Markdown. */
const withPictures = async (html: string, file: string): Promise<string> => {
  const marks = [...new Set(html.match(marked))];
  const pictures = await Promise.all(marks.map((mark) => pictureOf(mark, file)));
  const byMark = new Map(marks.map((mark, index) => [mark, pictures[index] ?? '']));
  return html.replace(marked, (mark) => byMark.get(mark) ?? mark);
};

const renderer = bilingualMarkdown().createRenderer({ syntaxHighlight: false });

/** The text of a story as HTML, for its page and for feeds. */
export const storyHtml = async ({ file, text }: Story): Promise<string> => {
  const { code } = await (
    await renderer
  ).render(text, {
    fileURL: pathToFileURL(file),
    frontmatter: {},
  });
  return withPictures(code, file);
};
