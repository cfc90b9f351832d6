import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readLedger } from '../../src/build/ledger.ts';
import { dataSetIds } from '../../src/schema/open-data/field.ts';
import { formatNumber } from '../../src/lib/format.ts';
import { dataFile, pageAt, pathOf, readText, records, seenAll } from './data.ts';
import { folder } from './dist.ts';

/** The part of a published schema that tells how a record is laid out. */
interface Shape {
  type?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
}
type Row = Record<string, string>;

const formula = /^[=+\-@\t\r＝＋－＠]/;

/** The rows of a CSV under a column of a list, one for each item. */
const itemRows = (row: Row, column: string): Row[] => {
  const cells = Object.entries(row).filter(([name, cell]) => name.startsWith(column) && cell);
  const count = cells[0]?.[1].split(';').length ?? 0;
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(cells.map(([name, cell]) => [name, cell.split(';')[at] ?? ''])),
  );
};

/** A value of a row as the schema lays it out; undefined if its cells are empty. */
const valueOf = (shape: Shape, row: Row, column: string): unknown => {
  const cell = row[column] ?? '';
  const { items, properties } = shape;
  if (items?.properties) {
    return itemRows(row, `${column}_`).map((one) => valueOf(items, one, column));
  }
  if (items) return cell === '' ? [] : cell.split(';');
  if (properties) {
    const values = Object.entries(properties).flatMap(([name, inner]) => {
      const value = valueOf(inner, row, column ? `${column}_${name}` : name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return values.length > 0 ? Object.fromEntries(values) : undefined;
  }
  if (cell === '') return undefined;
  return shape.type === 'number' ? Number(cell) : cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
};

describe.each(dataSetIds)('%s', (id) => {
  const file = dataFile(id);
  const schema = JSON.parse(readText(pathOf(file.$schema))) as Shape & { $id: string };

  test('the JSON is what its published schema says', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
    expect(schema.$id).toBe(file.$schema);
    // A schema that lets everything pass would be of no use.
    const [first] = file.records as Record<string, unknown>[];
    expect(validate({ ...file, records: [{ ...first, id: undefined }] })).toBe(false);
    expect(validate({ ...file, records: [{ ...first, more: 1 }] })).toBe(false);
  });

  test('the CSV says the same, and runs nothing in a spreadsheet', () => {
    const bytes = readFileSync(join(folder, 'data', `${id}.csv`));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows: Row[] = parse(bytes, { bom: true, columns: true, recordDelimiter: '\r\n' });
    const row = schema.properties?.['records']?.items;
    expect(row && rows.map((one) => valueOf(row, one, ''))).toEqual(file.records);
    const cells = rows.flatMap((one) => Object.values(one));
    expect(cells.filter((cell) => formula.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
  });

  test('each id is there once', () => {
    const ids = file.records.map((one) => (one as { id: string }).id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the page tells the number of records and the size of the files', () => {
    const { en, zh } = file.url;
    const { length } = file.records;
    const sizes = [`data/${id}.json`, `data/${id}.csv`, pathOf(file.$schema)].map((name) =>
      formatNumber(Math.ceil(readFileSync(join(folder, name)).length / 1000)),
    );
    const told = seenAll(pageAt(en).root, `#${id} td`);
    expect(told[0]).toBe(`${length} records`);
    expect(told[1]?.match(/[\d,]+(?= kB)/g)).toEqual(sizes);
    expect(seenAll(pageAt(zh).root, `#${id} td`)[0]).toBe(`${length}条`);
  });
});

test('a record is found by its id at its address, which is on record', () => {
  const { addresses } = readLedger('.');
  const recorded = new Set(addresses);
  for (const set of ['news', 'organisations', 'places'] as const) {
    for (const { id, url } of records(set)) {
      expect(pathOf(url.en).split('/').at(-2)).toBe(id);
      expect(pathOf(url.zh)).toBe(`/zh${pathOf(url.en)}`);
      expect(recorded.has(pathOf(url.en)) && recorded.has(pathOf(url.zh)), id).toBe(true);
    }
  }
  for (const set of ['facts', 'sources', 'glossary'] as const) {
    for (const { id, url } of records(set)) {
      expect(new URL(url.en).hash.replace(/^#(term-)?/, '')).toBe(id);
    }
  }
});

test('what points to a record of another set finds it', () => {
  const lost = (set: (typeof dataSetIds)[number], ids: readonly (string | undefined)[]) => {
    const known = new Set<string | undefined>(records(set).map(({ id }) => id));
    return ids.filter((id) => id !== undefined && !known.has(id));
  };
  const all = [...records('news'), ...records('organisations'), ...records('places')];
  const sources = [...all, ...records('facts'), ...records('milestones')].flatMap(
    (one) => one.sources,
  );
  const news = records('news');
  const organisations = news.flatMap((one) => one.organisations);
  const places = [
    ...news.flatMap((one) => one.places),
    ...records('places').map(({ within }) => within),
    ...records('milestones').map(({ place }) => place),
    ...records('facts').map(({ about }) => (about === 'alliance' ? undefined : about)),
  ];
  const stories = records('milestones').map(({ story }) => story);
  expect(lost('sources', sources)).toEqual([]);
  expect(lost('organisations', organisations)).toEqual([]);
  expect(lost('places', places)).toEqual([]);
  expect(lost('news', stories)).toEqual([]);
});
