import { load, YAMLException } from 'js-yaml';
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { say } from '../../schema/say.ts';
import type { Fault, Place } from './fault.ts';
import { readPlain } from './plain-yaml.ts';
import { isRecord } from './shape-node.ts';
import { yamlFault, yamlHints } from './yaml-words.ts';

type Path = readonly PropertyKey[];

/** The fields of a file: what they say, what is wrong with them, and where each stands. */
export interface Fields {
  data: unknown;
  faults: Fault[];
  placeOf(path: Path): Place;
  keyPlaceOf(path: Path): Place;
}

const placesIn = (document: Document, counter: LineCounter, offset: number) => {
  const at = (start: number): Place => {
    const { line, col } = counter.linePos(start);
    return { line: line + offset, column: col };
  };
  const placeOf = (path: Path): Place => {
    const node = path.length === 0 ? undefined : document.getIn(path, true);
    const start = (isScalar(node) || isCollection(node)) && node.range?.[0];
    if (typeof start === 'number') return at(start);
    return path.length === 0 ? { line: 1 + offset, column: 1 } : placeOf(path.slice(0, -1));
  };
  const keyPlaceOf = (path: Path): Place => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    const start = isScalar(pair?.key) && pair.key.range?.[0];
    return typeof start === 'number' ? at(start) : placeOf(path);
  };
  return { at, placeOf, keyPlaceOf };
};

/** Where two readings of one text part; a day is a day, as a date or as text. */
const difference = (one: unknown, other: unknown, path: Path = []): Path | undefined => {
  if (Object.is(one, other)) return undefined;
  if (other instanceof Date && typeof one === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(one)) {
    return undefined;
  }
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
    return firstOf(one.keys(), (index) => difference(one[index], other[index], [...path, index]));
  }
  if (isRecord(one) && isRecord(other) && !(other instanceof Date)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return firstOf(keys, (key) => difference(one[key], other[key], [...path, key]));
  }
  return path;
};

const firstOf = <Item>(
  items: Iterable<Item>,
  find: (item: Item) => Path | undefined,
): Path | undefined => {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
};

const twoReadings = say(
  'is read in two ways by two programs; put the value in quotation marks "…"',
  '不同程序读法不一，请把值用引号括起："…"',
);

/**
 * Astro reads YAML by another program than this check, which knows where each value stands. What the
 * other does not read, or reads otherwise, would be published otherwise than it was checked.
 */
const otherReading = (
  yaml: string,
  data: unknown,
): { path: Path } | { line: number } | undefined => {
  try {
    const path = difference(data, load(yaml) ?? null);
    return path && { path };
  } catch (error) {
    return { line: error instanceof YAMLException ? error.mark.line + 1 : 1 };
  }
};

/** Reads the fields of a file, however they are written. */
export const readAnyYaml = (yaml: string, file: string, offset: number): Fields => {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const { at, placeOf, keyPlaceOf } = placesIn(document, counter, offset);
  const faults = yamlHints(yaml, file, offset);
  const tell = (place: Place, message: string): void => {
    // A hint says of a broken line what the parser could only guess.
    if (faults.some(({ line }) => line === place.line)) return;
    faults.push({ file, ...place, field: '', message });
  };
  for (const error of [...document.errors, ...document.warnings]) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    tell({ line: line + offset, column: col }, yamlFault(error));
  }
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) || isAlias(key)) return;
      const start = isCollection(key) ? key.range?.[0] : undefined;
      tell(
        start === undefined ? placeOf([]) : at(start),
        say('a field has a word for its name', '字段名须为文字'),
      );
    },
    Alias: (_, { range }) => {
      const message = say(
        'stands for what was written elsewhere; write it out here',
        '引用了别处的内容，请直接写出',
      );
      tell(range ? at(range[0]) : placeOf([]), message);
    },
  });
  if (faults.length > 0) return { data: undefined, faults, placeOf, keyPlaceOf };
  const data: unknown = document.toJS();
  const other = otherReading(yaml, data);
  if (other) {
    tell(
      'path' in other ? placeOf(other.path) : { line: other.line + offset, column: 1 },
      twoReadings,
    );
  }
  return { data: other ? undefined : data, faults, placeOf, keyPlaceOf };
};

/**
 * Reads the fields of a file; `offset` is the number of lines above them. Plain ones are read once,
 * and a second time only to tell where something stands.
 */
export const readYaml = (yaml: string, file: string, offset: number): Fields => {
  const data = readPlain(yaml);
  if (data === undefined) return readAnyYaml(yaml, file, offset);
  let read: Fields | undefined;
  const placed = (): Fields => (read ??= readAnyYaml(yaml, file, offset));
  return {
    data,
    faults: [],
    placeOf: (path) => placed().placeOf(path),
    keyPlaceOf: (path) => placed().keyPlaceOf(path),
  };
};
