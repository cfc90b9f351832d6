import { median, type Figure } from '../table.ts';
import type { Built } from './generators.ts';

/** The builds of one generator at one size. */
export interface Row {
  name: string;
  size: number;
  runs: readonly Built[];
}

const of = ({ runs }: Row, value: (built: Built) => number): number => median(runs.map(value));
const apartOf = ({ apart }: Built): number =>
  Object.values(apart).reduce((sum, cpu) => sum + cpu, 0);
/** What has an equal in the others. */
const plainCpu = (built: Built): number => built.cpu - apartOf(built);
const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

/** The builds of the same size that others are compared with, by the names of their generators. */
const basesOf = (rows: readonly Row[], { size }: Row, names: readonly string[]): Row[] =>
  names.flatMap((name) => rows.find((row) => row.size === size && row.name === name) ?? []);

/** The medians of all builds, each beside those of some generators at the same size. */
export const toTable = (
  rows: readonly Row[],
  besides: readonly string[],
): Record<string, number | string>[] =>
  rows.map((row) => {
    const ratios = basesOf(rows, row, besides).map((base) => [
      `× ${base.name}`,
      round(of(row, plainCpu) / of(base, plainCpu), 2),
    ]);
    const apart = Object.keys(row.runs[0]?.apart ?? {}).map(
      (name) => `${name} ${round(of(row, (built) => built.apart[name] ?? 0))}`,
    );
    return {
      stories: row.size,
      by: row.name,
      pages: row.runs[0]?.pages ?? 0,
      'CPU s': round(of(row, plainCpu)),
      ...Object.fromEntries(ratios),
      'wall s': round(of(row, ({ wall }) => wall)),
      'memory MB': Math.round(of(row, ({ memory }) => memory)),
      'CPU s apart': apart.join(', '),
      runs: row.runs.length,
    };
  });

/** How many times the CPU of the smallest size the largest takes, by generator. */
export const toGrowth = (rows: readonly Row[]): Record<string, Record<string, number>> => {
  const names = [...new Set(rows.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const own = rows.filter((row) => row.name === name).toSorted((a, b) => a.size - b.size);
      const [first] = own;
      const last = own.at(-1);
      const growth = (value: (built: Built) => number) =>
        first && last ? round(of(last, value) / of(first, value), 2) : NaN;
      return [name, { CPU: growth(plainCpu), 'CPU with all': growth(({ cpu }) => cpu) }];
    }),
  );
};

/** What goes into the table of all benchmarks: every build beside those of some generators. */
export const toFigures = (rows: readonly Row[], besides: readonly string[]): Figure[] =>
  rows.flatMap((row) =>
    basesOf(rows, row, besides)
      .filter((base) => base !== row)
      .flatMap((base) => {
        const figure = (what: string, unit: string, value: (built: Built) => number): Figure => ({
          what: `${row.name}, ${row.size} stories: ${what}`,
          unit,
          value: of(row, value),
          of: row.runs.length,
          beside: { what: base.name, value: of(base, value) },
        });
        return [
          figure('build', 'CPU s', plainCpu),
          figure('memory of the largest process', 'MB', ({ memory }) => memory),
        ];
      }),
  );
