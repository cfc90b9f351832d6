import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { codeDigest } from '../code.ts';
import { readFields, type FieldsFile } from './read-fields.ts';

/** What a check before this one read of a file without finding a fault. */
interface Read {
  data: unknown;
  bodyAt: number;
  bodyLine: number;
}

interface Memory {
  /** The code that read the files. */
  code: string;
  /** By ending and hash. */
  files: Record<string, Read>;
}

const project = fileURLToPath(new URL('../../..', import.meta.url));

const recall = (path: string, code: string): Record<string, Read> => {
  if (!existsSync(path)) return {};
  try {
    const memory = JSON.parse(readFileSync(path, 'utf8')) as Memory;
    return memory.code === code ? memory.files : {};
  } catch {
    return {};
  }
};

const toRead = ({ data, raw, body, bodyLine, faults }: FieldsFile): Read | undefined => {
  if (faults.length > 0) return undefined;
  const read = { data, bodyAt: raw.length - body.length, bodyLine };
  return isDeepStrictEqual(JSON.parse(JSON.stringify(read)), read) ? read : undefined;
};

/**
 * A reader of content files that remembers, in `.cache`, what it read without a fault: to read YAML
 * twice over, as the check does, is most of its work.
 */
export const rememberingReader = (root: string) => {
  const path = join(root, '.cache', 'check.json');
  const code = codeDigest(project);
  const before = recall(path, code);
  const now: Record<string, Read> = {};
  return {
    read: (file: string): FieldsFile => {
      const bytes = readFileSync(file);
      const key = `${extname(file)} ${createHash('sha256').update(bytes).digest('base64url')}`;
      const known = before[key];
      if (!known) {
        const fields = readFields(root, file, bytes);
        const read = toRead(fields);
        if (read) now[key] = read;
        return fields;
      }
      now[key] = known;
      const raw = new TextDecoder().decode(bytes);
      let whole: FieldsFile | undefined;
      const placed = (): FieldsFile => (whole ??= readFields(root, file));
      return {
        file: relative(root, file).split(sep).join('/'),
        data: known.data,
        raw,
        body: raw.slice(known.bodyAt),
        bodyLine: known.bodyLine,
        placeOf: (field) => placed().placeOf(field),
        keyPlaceOf: (field) => placed().keyPlaceOf(field),
        faults: [],
      };
    },
    remember: (): void => {
      if (isDeepStrictEqual(Object.keys(now).toSorted(), Object.keys(before).toSorted())) return;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify({ code, files: now }));
    },
  };
};
