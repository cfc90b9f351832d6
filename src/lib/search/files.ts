import type { Directory, Manifest, PageNames } from './format.ts';

const textFiles = ({ pages, pieces }: PageNames): string[] =>
  pages.flatMap((name, at) => (pieces[at] ?? [0]).map((_, piece) => `${name}-${piece}`));

/**
 * Every file to which a manifest leads.
 * @param read gives the content of one; of one that is missing, undefined.
 */
export const filesOf = (
  { names, lists, isDeep, blocks, last }: Manifest,
  read: (file: string) => unknown,
): string[] => {
  const first = lists.map(([, file]) => file);
  const deep = isDeep ? first.flatMap((file) => (read(file) ?? []) as Directory) : [];
  const pages = blocks.flatMap((file) => (read(file) ?? []) as PageNames);
  return [
    names,
    ...first,
    ...deep.map(([, file]) => file),
    ...blocks,
    ...[...pages, last].flatMap(textFiles),
  ];
};
