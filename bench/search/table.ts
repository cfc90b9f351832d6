import type { Figure } from '../table.ts';
import { firstQueries } from './measure.ts';
import type { Method } from './methods.ts';

/** What was measured of each method, by the names of the rows. */
export type Measured = Map<Method, Record<string, number | string>>;

/** A row for each thing that was measured, a column for each method. */
export const toRows = (measured: Measured): Record<string, Record<string, number | string>> => {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const [method, values] of measured) {
    for (const [row, value] of Object.entries(values))
      rows[row] = { ...rows[row], [method]: value };
  }
  return rows;
};

/** What goes into the table of all benchmarks: the site's own search beside Pagefind as it comes. */
export const toFigures = (measured: Measured, pages: number, queries: number): Figure[] => {
  const figure = (row: string, what: string, unit: string, of: number): Figure => ({
    what: `${what}, ${pages} pages`,
    unit,
    value: Number(measured.get('own')?.[row]),
    of,
    beside: { what: 'Pagefind', value: Number(measured.get('pagefind')?.[row]) },
  });
  return [
    figure('index, CPU s', 'indexing', 'CPU s', 1),
    figure('first query, KB', 'first query', 'KB', Math.min(firstQueries, queries)),
    figure('later query, KB', 'each later query', 'KB', queries - 1),
    figure('median, ms', 'answer', 'ms', queries - 1),
    figure('precision', 'mean precision', '', queries),
    figure('recall', 'mean recall', '', queries),
  ];
};
