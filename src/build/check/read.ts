import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byCode } from '../../lib/order.ts';
import type { Collection } from '../../schema/common.ts';
import { say } from '../../schema/say.ts';
import { decodeFile } from './decode.ts';
import type { Fault, Place } from './fault.ts';
import { folderFaults, isLitter } from './folders.ts';
import { readYaml } from './yaml.ts';

/** A file of fields as read. */
export interface FieldsFile {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  data: unknown;
  /** The whole file. */
  raw: string;
  /** The text after the front matter; empty for YAML files. */
  body: string;
  /** The number of lines before the text. */
  bodyLine: number;
  /** Where a field stands, or the nearest thing above it that is there. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where the key of a field stands. */
  keyPlaceOf(path: readonly PropertyKey[]): Place;
  faults: Fault[];
}

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

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const opening = /^---[ \t]*\r?\n/;

/** What is wrong with a file of Markdown that has no whole front matter. */
const missingFrontMatter = (raw: string): string => {
  if (raw.trim() === '') return say('the file is empty', '文件为空');
  return opening.test(raw)
    ? say('the line --- that ends the front matter is missing', '缺少结束文件头的 --- 行')
    : say('must begin with its fields between two lines of ---', '文件开头须为两行 --- 之间的字段');
};

/** A line among the fields at which Astro would take them to end. */
const earlyEnd = /^(?:---|\+\+\+)/m;

/** Reads a file of YAML, or one of text under front matter. */
export const readFields = (root: string, path: string): FieldsFile => {
  const file = relative(root, path).split(sep).join('/');
  const isYaml = path.endsWith('.yaml');
  const { text: raw, faults: coding } = decodeFile(path, file);
  const match = isYaml ? undefined : (frontMatter.exec(raw) ?? undefined);
  const head = isYaml ? raw : (match?.[1] ?? '');
  const offset = isYaml ? 0 : 1;
  const fields = readYaml(head, file, offset);
  const faults = [...coding, ...fields.faults];
  const tell = (line: number, message: string): void => {
    faults.push({ file, line, column: 1, field: '', message });
  };
  if (coding.length === 0 && (isYaml ? raw.trim() === '' : !match)) {
    tell(1, missingFrontMatter(raw));
  }
  const conflict = /^(?:<{7}|>{7}|\|{7})(?: |$)/m.exec(raw);
  if (conflict) {
    const message = say(
      'two versions of this text wait here; keep one and delete the marks',
      '此处有两个版本等待合并，请保留一个并删去标记',
    );
    tell(raw.slice(0, conflict.index).split('\n').length, message);
  }
  const early = isYaml ? null : earlyEnd.exec(head);
  if (early) {
    const message = say(
      'a line of the fields begins like their end; begin it otherwise',
      '字段中有一行的开头与结束行相同，请改写',
    );
    tell(head.slice(0, early.index).split('\n').length + offset, message);
  }
  return {
    file,
    data: faults.length > 0 ? undefined : fields.data,
    raw,
    body: match ? raw.slice(match[0].length) : '',
    bodyLine: match ? match[0].split('\n').length - 1 : 0,
    placeOf: fields.placeOf,
    keyPlaceOf: fields.keyPlaceOf,
    faults,
  };
};

const readEntry = (root: string, collection: Collection, path: string): ContentFile => {
  const fields = readFields(root, path);
  const id = fields.file.slice(`content/${collection}/`.length, -extensions[collection].length);
  return { ...fields, collection, id };
};

/** Reads every content file once; a file of the wrong kind is a fault, never passed over. */
export const readContent = (root: string): { files: ContentFile[]; faults: Fault[] } => {
  const files: ContentFile[] = [];
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
      } else files.push(readEntry(root, collection, path));
    }
  }
  files.sort((a, b) => byCode(a.file, b.file));
  return { files, faults };
};
