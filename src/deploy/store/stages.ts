import type { Manifest } from './manifest.ts';
import { kindOf, type StoredFile } from './objects.ts';

export interface Stage {
  /** What it uploads, in words. */
  name: string;
  files: StoredFile[];
}

/**
 * The order in which files are uploaded. What takes nothing's place comes first, since nothing leads
 * to it yet: files named by their content, then data, then pages. Only then comes what takes another's
 * place, so that no page, feed or index leads to what is not there.
 */
export const stagesOf = (files: readonly StoredFile[], { files: kept }: Manifest): Stage[] => {
  const select = (kind: string, isKnown: boolean): StoredFile[] =>
    files.filter(
      ({ path }) => kindOf(path) === kind && (kept[path]?.hash !== undefined) === isKnown,
    );
  return [
    {
      name: 'files named by their content',
      files: [...select('asset', false), ...select('asset', true)],
    },
    { name: 'new data', files: select('data', false) },
    { name: 'new pages', files: select('page', false) },
    { name: 'changed data', files: select('data', true) },
    { name: 'changed pages', files: select('page', true) },
  ].filter((stage) => stage.files.length > 0);
};

/** Files by the headers that they are kept with. */
export const byHeaders = (files: readonly StoredFile[]): StoredFile[][] => [
  ...Map.groupBy(files, ({ headers }) => JSON.stringify(headers)).values(),
];
