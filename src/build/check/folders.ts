import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import { meant } from './guess.ts';

/** Names that systems leave behind: they are no content and do no harm. */
export const isLitter = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db';

/** What lies in `content` beside the collections. */
const others = ['media', 'ledger'];

const namesIn = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];

/** Files of `content` itself. */
const files = ['site.yaml'];

/** The files of the ledger. */
const ledger = ['published.json', 'redirects.yaml'];

/** Folders that are no collection, and collections that are no folder: what lies there is lost. */
export const folderFaults = (root: string, collections: readonly string[]): Fault[] => {
  const known = [...collections, ...others];
  const fault = (name: string, message: string): Fault => ({
    file: `content/${name}`,
    line: 1,
    column: 1,
    field: '',
    message,
  });
  /** What lies in a folder and is none of what belongs there. */
  const strange = (folder: string, expected: readonly string[]): Fault[] =>
    namesIn(join(root, 'content', folder))
      .filter((name) => !expected.includes(name) && !isLitter(name))
      .map((name) =>
        fault(
          folder + name,
          meant('is nothing that this site reads', '本站不读取此项', name, expected),
        ),
      );
  return [
    ...strange('', [...known, ...files]),
    ...strange('ledger/', ledger),
    ...known.flatMap((name) => {
      const stat = lstatSync(join(root, 'content', name), { throwIfNoEntry: false });
      if (stat ? stat.isDirectory() : others.includes(name)) return [];
      return [
        fault(
          name,
          say('is no folder; put the folder itself here', '不是文件夹，请放入文件夹本身'),
        ),
      ];
    }),
  ];
};
