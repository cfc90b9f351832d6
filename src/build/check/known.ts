import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textsRead } from '../../lib/already-read.ts';
import { codeDigest } from '../code.ts';
import { readFields, type FieldsFile } from './read-fields.ts';
import type { Sound } from './sound.ts';

/** What a check before this one read of a file without finding a fault. */
interface Read {
  data: unknown;
  bodyAt: number;
  bodyLine: number;
  /** Given if it had no fault of its own in any other check either. */
  sound?: Sound;
}

interface Memory {
  /** The code that read the files. */
  code: string;
  /** By folder, which is a language too, ending and hash. */
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

/** Whether JSON keeps a value as it is. */
const isJson = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return value !== undefined;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every(isJson);
};

const toRead = ({ data, raw, body, bodyLine, faults }: FieldsFile): Read | undefined => {
  if (faults.length > 0) return undefined;
  return isJson(data) ? { data, bodyAt: raw.length - body.length, bodyLine } : undefined;
};

/** A reader of content files that remembers, in `.cache`, what it found without a fault. */
export const rememberingReader = (root: string) => {
  const memory = join(root, '.cache', 'check.json');
  const code = codeDigest(project);
  const before = recall(memory, code);
  const now: Record<string, Read> = {};
  const byFile = new Map<string, Read>();
  let isNew = false;
  return {
    read: (path: string): FieldsFile => {
      const bytes = readFileSync(path);
      const file = relative(root, path).split(sep).join('/');
      const key = `${dirname(file)} ${extname(file)} ${hash('sha256', bytes, 'base64url')}`;
      const known = before[key];
      if (!known) {
        const fields = readFields(root, path, bytes);
        textsRead.set(path, fields.raw);
        const read = toRead(fields);
        if (read) {
          now[key] = read;
          byFile.set(file, read);
          isNew = true;
        }
        return fields;
      }
      now[key] = known;
      byFile.set(file, known);
      const raw = new TextDecoder().decode(bytes);
      textsRead.set(path, raw);
      let whole: FieldsFile | undefined;
      const placed = (): FieldsFile => (whole ??= readFields(root, path));
      return {
        file,
        data: known.data,
        raw,
        body: raw.slice(known.bodyAt),
        bodyLine: known.bodyLine,
        placeOf: (field) => placed().placeOf(field),
        keyPlaceOf: (field) => placed().keyPlaceOf(field),
        faults: [],
      };
    },
    /** What was kept of a file that was read; of one with a fault of its own, nothing. */
    soundOf: (file: string): Sound | undefined => byFile.get(file)?.sound,
    /** Keeps that a file has no fault of its own. */
    keep: (file: string, sound: Sound): void => {
      const read = byFile.get(file);
      if (!read) return;
      read.sound = sound;
      isNew = true;
    },
    remember: (): void => {
      if (!isNew && Object.keys(now).length === Object.keys(before).length) return;
      mkdirSync(dirname(memory), { recursive: true });
      writeFileSync(memory, JSON.stringify({ code, files: now }));
    },
  };
};

export type RememberingReader = ReturnType<typeof rememberingReader>;
