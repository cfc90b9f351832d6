import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isCollection, isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { byCode } from '../../lib/order.ts';
import type { Collection } from '../../schema/common.ts';
import { say } from '../../schema/say.ts';
import { decode } from './decode.ts';
import type { Fault, Place } from './fault.ts';
import { yamlFault, yamlHints } from './yaml-words.ts';

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

const placesIn = (document: Document, counter: LineCounter, offset: number) => {
  const at = (start: number): Place => {
    const { line, col } = counter.linePos(start);
    return { line: line + offset, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const node = path.length === 0 ? undefined : document.getIn(path, true);
    const start = (isScalar(node) || isCollection(node)) && node.range?.[0];
    if (typeof start === 'number') return at(start);
    return path.length === 0 ? { line: 1 + offset, column: 1 } : placeOf(path.slice(0, -1));
  };
  const keyPlaceOf = (path: readonly PropertyKey[]): Place => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    const start = isScalar(pair?.key) && pair.key.range?.[0];
    return typeof start === 'number' ? at(start) : placeOf(path);
  };
  return { placeOf, keyPlaceOf };
};

const opening = /^---[ \t]*\r?\n/;

/** What is wrong with a file of Markdown that has no whole front matter. */
const missingFrontMatter = (raw: string): string => {
  if (raw.trim() === '') return say('the file is empty', '文件为空');
  return opening.test(raw)
    ? say('the line --- that ends the front matter is missing', '缺少结束文件头的 --- 行')
    : say('must begin with its fields between two lines of ---', '文件开头须为两行 --- 之间的字段');
};

/** Reads a file of YAML, or one of text under front matter. */
export const readFields = (root: string, path: string): FieldsFile => {
  const file = relative(root, path).split(sep).join('/');
  const isYaml = path.endsWith('.yaml');
  const { text: raw, faults: coding } = decode(readFileSync(path), file);
  const match = isYaml ? undefined : (frontMatter.exec(raw) ?? undefined);
  const counter = new LineCounter();
  const head = isYaml ? raw : (match?.[1] ?? '');
  const document = parseDocument(head, { lineCounter: counter });
  const offset = isYaml ? 0 : 1;
  const hints = yamlHints(head, file, offset);
  const broken = document.errors.map((error): Fault => ({
    file,
    line: (error.linePos?.[0].line ?? 1) + offset,
    column: error.linePos?.[0].col ?? 1,
    field: '',
    message: yamlFault(error),
  }));
  const faults = [...coding, ...hints];
  // A hint says of a broken line what the parser could only guess.
  faults.push(...broken.filter(({ line }) => !hints.some((hint) => hint.line === line)));
  if (coding.length === 0 && (isYaml ? raw.trim() === '' : !match)) {
    const message = missingFrontMatter(raw);
    faults.push({ file, line: 1, column: 1, field: '', message });
  }
  return {
    file,
    data: faults.length > 0 ? undefined : document.toJS(),
    raw,
    body: match ? raw.slice(match[0].length) : '',
    bodyLine: match ? match[0].split('\n').length - 1 : 0,
    ...placesIn(document, counter, offset),
    faults,
  };
};

const readEntry = (root: string, collection: Collection, path: string): ContentFile => {
  const fields = readFields(root, path);
  const id = fields.file.slice(`content/${collection}/`.length, -extensions[collection].length);
  return { ...fields, collection, id };
};

/** Names that systems leave behind: they are no content and do no harm. */
const isLitter = (name: string): boolean => name.startsWith('.') || name === 'Thumbs.db';

/** Reads every content file once; a file of the wrong kind is a fault, never passed over. */
export const readContent = (root: string): { files: ContentFile[]; faults: Fault[] } => {
  const files: ContentFile[] = [];
  const faults: Fault[] = [];
  for (const [collection, extension] of Object.entries(extensions) as [Collection, string][]) {
    const folder = join(root, 'content', collection);
    for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(item.parentPath, item.name);
      const file = relative(root, path).split(sep).join('/');
      const fault = (message: string): void => {
        faults.push({ file, line: 1, column: 1, field: '', message });
      };
      if (item.isDirectory() || isLitter(item.name)) continue;
      if (item.isSymbolicLink()) {
        fault(say('is a link to another file; put the file itself here', '是链接，请放入文件本身'));
      } else if (!item.name.endsWith(extension)) {
        fault(say(`files here end in ${extension}`, `此处文件的扩展名须为 ${extension}`));
      } else files.push(readEntry(root, collection, path));
    }
  }
  files.sort((a, b) => byCode(a.file, b.file));
  return { files, faults };
};
