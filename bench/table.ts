import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a benchmark measured, as a median unless it says otherwise, and what it measured beside it. */
export interface Figure {
  what: string;
  unit: string;
  value: number;
  /** Of how many measurements. */
  of: number;
  beside?: { what: string; value: number };
  /** What else is to be known of it, where nothing is beside it. */
  note?: string;
}

/** The figures of one run of a benchmark. */
export interface Run {
  /** The machine and the versions, as they were then. */
  machine: string;
  figures: readonly Figure[];
}

/** How a benchmark went: what it measured, if it did, and in one line why it failed, if it did. */
export interface Outcome extends Partial<Run> {
  fault?: string | undefined;
}

const folder = join('.cache', 'figures');
const fileOf = (bench: string): string => join(folder, `${bench}.json`);

/** The middle of some numbers, or what a share of them does not exceed. */
export const median = (numbers: readonly number[], share = 0.5): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN;

const plain = (value: number): string =>
  new Intl.NumberFormat('en', { maximumSignificantDigits: value < 100 ? 3 : 15 }).format(
    value < 100 ? value : Math.round(value),
  );

const ratioOf = ({ value, beside }: Figure): string =>
  beside && beside.value !== 0 ? (value / beside.value).toFixed(2) : '';

const heads = ['benchmark', 'what', 'value', 'of', 'beside', 'ratio'];

const toCells = (figure: Figure): string[] => [
  figure.what,
  `${plain(figure.value)} ${figure.unit}`.trim(),
  plain(figure.of),
  figure.beside
    ? `${figure.beside.what}: ${plain(figure.beside.value)} ${figure.unit}`.trim()
    : (figure.note ?? ''),
  ratioOf(figure),
];

/** Figures as a table of Markdown, for the README. A benchmark that failed has a row that says why. */
export const toTable = (outcomes: ReadonlyMap<string, Outcome>): string => {
  const rows = [...outcomes].flatMap(([bench, { figures = [], fault }]) => {
    const cells = figures.map(toCells);
    if (fault !== undefined) cells.push([`failed: ${fault}`, '', '', '', '']);
    return cells.map((row) => [bench, ...row]);
  });
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
};

/** The machines and versions of what was measured, each told once with the benchmarks that ran there. */
export const toMachines = (outcomes: ReadonlyMap<string, Outcome>): string =>
  [...Map.groupBy(outcomes, ([, { machine }]) => machine)]
    .filter(([machine]) => machine !== undefined)
    .map(([machine, own]) => `${own.map(([bench]) => bench).join(', ')}: ${machine}`)
    .join('\n');

/** Keeps what a benchmark measured, and prints it. */
export const tellFigures = (bench: string, run: Run): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(bench), JSON.stringify(run));
  const runs = new Map([[bench, run]]);
  console.log(`${toMachines(runs)}\n${toTable(runs)}`);
};

/** Forgets what a benchmark measured, so that it does not stand for a run that fails. */
export const forgetFigures = (bench: string): void => rmSync(fileOf(bench), { force: true });

/** What a benchmark measured when it last ran here. */
export const readFigures = (bench: string): Run | undefined =>
  existsSync(fileOf(bench)) ? (JSON.parse(readFileSync(fileOf(bench), 'utf8')) as Run) : undefined;
