import { stringify } from 'csv-stringify/sync';
import { once } from '../../lib/once.ts';
import { fieldsOf, type Column } from './column.ts';
import type { DataSet } from './sets.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Everything that stands at a path of a record; a list on the way is gone through. */
const valuesAt = (value: unknown, path: readonly string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path));
  const [key, ...rest] = path;
  if (key !== undefined) return isObject(value) ? valuesAt(value[key], rest) : [];
  return value === undefined ? [] : [value];
};

const cell = (row: unknown, { path, isList }: Column): unknown => {
  const values = valuesAt(row, path);
  return isList ? values.join(';') : values[0];
};

/**
 * A data set as CSV (RFC 4180) that Excel opens as it is meant: told by its first bytes that it is
 * UTF-8, and without a text that would run as a formula. Numbers stay numbers, negative ones too.
 */
export const toCsv = once(({ row, rows }: DataSet): string => {
  const columns = fieldsOf(row).flatMap((field) => field.columns);
  return stringify(
    rows.map((one) => columns.map((column) => cell(one, column))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
});
