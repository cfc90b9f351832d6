import type { Place } from './fault.ts';
import { linkFault } from './links.ts';
import { imagePath } from './media.ts';
import type { ContentFile } from './read.ts';
import type { CheckedText } from './text.ts';

/**
 * What is to be asked again of a file whose fields and text have no fault of their own: where it
 * leads to, and its pictures, which may be gone by now.
 */
export interface Sound {
  links: string[];
  images: ({ url: string } & Place)[];
  /** The letters that readers see. */
  size: number;
  /** The numbers that a story gives. */
  numbers: number[];
}

/** What is kept of a file; most have no text. */
export const toSound = (text: CheckedText | undefined, numbers: number[] = []): Sound => ({
  links: text?.links ?? [],
  images: (text?.images ?? []).map(({ use }) => {
    const { value: url = '', line, column } = use();
    return { url, line, column };
  }),
  size: text?.size ?? 0,
  numbers,
});

/** A sound text as it is found today, or undefined where something that it leads to is gone. */
export const checkSound = (
  root: string,
  one: ContentFile,
  { links, images, size }: Sound,
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
