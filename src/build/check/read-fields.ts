import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { frontMatter } from '../../lib/text/file.ts';
import { say } from '../../schema/say.ts';
import { decodeFile } from './decode.ts';
import type { Fault, Place } from './fault.ts';
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
export const readFields = (root: string, path: string, bytes = readFileSync(path)): FieldsFile => {
  const file = relative(root, path).split(sep).join('/');
  const isYaml = path.endsWith('.yaml');
  const { text: raw, faults: coding } = decodeFile(bytes, file);
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
