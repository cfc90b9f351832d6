import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isCollection, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Collection } from '../../schema/common.ts';

/** A fault in a content file, told to the one who wrote it. */
export interface Fault {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** The field, as `sources.0`; empty when the fault is in the file as a whole. */
  field: string;
  message: string;
}

/** A content file as read. */
export interface ContentFile {
  collection: Collection;
  /** Path in the collection without its extension: `en/2020-08-31-alliance-founded`. */
  id: string;
  file: string;
  data: unknown;
  /** The text after the front matter; empty for YAML files. */
  body: string;
  /** The line of a field, or of the nearest thing above it that is there. */
  lineOf(path: readonly PropertyKey[]): number;
  faults: Fault[];
}

const extensions = {
  news: '.md',
  pages: '.mdx',
  members: '.yaml',
  base: '.yaml',
  sources: '.yaml',
  glossary: '.yaml',
} as const satisfies Record<Collection, string>;

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const lineFinder = (document: Document, counter: LineCounter, offset: number) => {
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = path.length === 0 ? undefined : document.getIn(path, true);
    const start = (isScalar(node) || isCollection(node)) && node.range?.[0];
    if (typeof start === 'number') return counter.linePos(start).line + offset;
    return path.length === 0 ? 1 + offset : lineOf(path.slice(0, -1));
  };
  return lineOf;
};

const readFile = (root: string, collection: Collection, path: string): ContentFile => {
  const file = relative(root, path).split(sep).join('/');
  const raw = readFileSync(path, 'utf8');
  const isYaml = extensions[collection] === '.yaml';
  const match = isYaml ? undefined : frontMatter.exec(raw);
  const fault = (line: number, message: string): Fault => ({ file, line, field: '', message });
  const counter = new LineCounter();
  const document = parseDocument(isYaml ? raw : (match?.[1] ?? ''), { lineCounter: counter });
  const offset = isYaml ? 0 : 1;
  const faults = document.errors.map(({ linePos, message }) =>
    fault((linePos?.[0].line ?? 1) + offset, message.split('\n')[0] ?? message),
  );
  if (!isYaml && !match) faults.push(fault(1, 'has no front matter between two lines of ---'));
  return {
    collection,
    id: file.slice(`content/${collection}/`.length, -extensions[collection].length),
    file,
    data: faults.length > 0 ? undefined : document.toJS(),
    body: match ? raw.slice(match[0].length) : '',
    lineOf: lineFinder(document, counter, offset),
    faults,
  };
};

/** Reads every content file once; a file of the wrong kind is a fault, never passed over. */
export const readContent = (root: string): { files: ContentFile[]; faults: Fault[] } => {
  const files: ContentFile[] = [];
  const faults: Fault[] = [];
  for (const [collection, extension] of Object.entries(extensions) as [Collection, string][]) {
    const folder = join(root, 'content', collection);
    for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(item.parentPath, item.name);
      if (item.isDirectory()) continue;
      if (item.name.endsWith(extension)) files.push(readFile(root, collection, path));
      else {
        const file = relative(root, path).split(sep).join('/');
        faults.push({ file, line: 1, field: '', message: `files here end in ${extension}` });
      }
    }
  }
  files.sort((a, b) => a.file.localeCompare(b.file));
  return { files, faults };
};
