import type { Place } from './fault.ts';
import { linkFault } from './links.ts';
import { imagePath } from './media.ts';
import type { ContentFile } from './read.ts';
import type { CheckedText } from './text.ts';

/** What there is to ask again of a text in which no fault was found: where it leads to, and its pictures. */
export interface KnownText {
  links: string[];
  images: ({ url: string } & Place)[];
  size: number;
}

export const toKnownText = ({ links, images, size }: CheckedText): KnownText => ({
  links,
  images: images.map(({ use }) => {
    const { value: url = '', line, column } = use();
    return { url, line, column };
  }),
  size,
});

/** The same text as it is found today, or undefined where something it leads to is gone. */
export const checkKnownText = (
  root: string,
  one: ContentFile,
  { links, images, size }: KnownText,
  routes: ReadonlySet<string>,
): CheckedText | undefined => {
  if (links.some((url) => linkFault(one, url, routes) !== '')) return undefined;
  const found = images.flatMap(({ url: value, line, column }) => {
    const { path } = imagePath(root, one.file, value);
    const use = () => ({ file: one.file, line, column, field: '', value });
    return path ? [{ path, use }] : [];
  });
  return found.length === images.length ? { faults: [], links, images: found, size } : undefined;
};
