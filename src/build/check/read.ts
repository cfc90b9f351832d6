import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byCode } from '../../lib/order.ts';
import type { Collection } from '../../schema/common.ts';
import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import { folderFaults, isLitter } from './folders.ts';
import { rememberingReader, type RememberingReader } from './known.ts';
import type { FieldsFile } from './read-fields.ts';

/** An entry of a collection as read. */
export interface ContentFile extends FieldsFile {
  collection: Collection;
  /** Path in the collection without its extension: `en/2020-08-31-alliance-founded`. */
  id: string;
}

export const extensions = {
  news: '.md',
  pages: '.mdx',
  members: '.yaml',
  base: '.yaml',
  sources: '.yaml',
  glossary: '.yaml',
} as const satisfies Record<Collection, string>;

const toEntry = (fields: FieldsFile, collection: Collection): ContentFile => {
  const id = fields.file.slice(`content/${collection}/`.length, -extensions[collection].length);
  return { ...fields, collection, id };
};

/** Reads every content file once; a file of the wrong kind is a fault, never passed over. */
export const readContent = (
  root: string,
): { files: ContentFile[]; faults: Fault[]; reader: RememberingReader } => {
  const files: ContentFile[] = [];
  const reader = rememberingReader(root);
  const faults = folderFaults(root, Object.keys(extensions));
  for (const [collection, extension] of Object.entries(extensions) as [Collection, string][]) {
    const folder = join(root, 'content', collection);
    if (faults.some(({ file }) => file === `content/${collection}`)) continue;
    for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(item.parentPath, item.name);
      const file = relative(root, path).split(sep).join('/');
      const fault = (message: string): void => {
        faults.push({ file, line: 1, column: 1, field: '', message });
      };
      if (item.isDirectory() || isLitter(item.name)) continue;
      if (item.isSymbolicLink()) {
        fault(say('is a link to another file; put the file itself here', '是链接，请放入文件本身'));
      } else if (!item.isFile()) {
        fault(say('is no file; put one here', '不是普通文件'));
      } else if (!item.name.endsWith(extension)) {
        fault(say(`files here end in ${extension}`, `此处文件的扩展名须为 ${extension}`));
      } else files.push(toEntry(reader.read(path), collection));
    }
  }
  files.sort((a, b) => byCode(a.file, b.file));
  return { files, faults, reader };
};
