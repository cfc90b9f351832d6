import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toolPath } from '../../src/commands/tools.ts';
import { generators, hugo, hugoInFull, thisSite, type Generator } from './generators.ts';
import { hugoVersion, machine } from '../machine.ts';
import { publishMore } from './one-more.ts';
import { median, tellFigures, type Figure } from '../table.ts';
import { toFigures, toGrowth, toTable, type Row } from './table.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000,10000' },
    runs: { type: 'string', default: '1' },
    only: { type: 'string' },
    in: { type: 'string', default: join('.cache', 'bench') },
    'one-more': { type: 'boolean', default: false },
  },
});

const work = values.in;
const runs = Number(values.runs);
const sizes = values.pages.split(',').map(Number);
const chosen = generators.filter(
  ({ name }) => !values.only || values.only.split(',').includes(name),
);
if (sizes.some((size) => !(size > 0)) || !(runs > 0) || chosen.length === 0) {
  throw new Error('not understood: npm run bench:build -- --help');
}
if (values['one-more'] && !chosen.includes(thisSite)) {
  throw new Error(`--one-more is about ${thisSite.name}, which --only leaves out`);
}

const folderOf = (name: string, size: number): string =>
  join(work, `${name.toLowerCase().replaceAll(' ', '-')}-${size}`);

const tell = (text: string): void =>
  console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

const prepare = async ({ name, prepare: write }: Generator, size: number): Promise<Row> => {
  tell(`${size} stories for ${name}: writing`);
  await write(folderOf(name, size), Math.round(size / 2));
  return { name, size, runs: [] };
};

/** All generators in turn, run after run, so that what else the machine does meets all alike. */
const buildAll = async (): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const size of sizes) {
    for (const generator of chosen) rows.push(await prepare(generator, size));
  }
  for (let run = 1; run <= runs; run += 1) {
    for (const row of rows) {
      const generator = chosen.find(({ name }) => name === row.name);
      if (!generator) continue;
      tell(`${row.size} stories by ${row.name}: run ${run} of ${runs}`);
      const built = generator.build(folderOf(row.name, row.size), 'nothing');
      tell(`${built.cpu.toFixed(1)} CPU s, ${Math.round(built.memory)} MB`);
      row.runs = [...row.runs, built];
    }
  }
  return rows;
};

const tellOneMore = ({ size, runs: built }: Row): Figure[] => {
  tell(`one more story on ${size}, ${runs} times`);
  const folder = folderOf(thisSite.name, size);
  const { more, full, different } = publishMore(folder, Math.round(size / 2), runs);
  const cost = median(more.map(({ cpu }) => cpu));
  const besides = [
    { what: 'full build', value: median(built.map(({ cpu }) => cpu)) },
    { what: 'full build, no card drawn', value: median(full.map(({ cpu }) => cpu)) },
  ];
  const ratios = besides.map(
    ({ what, value }) => `${(cost / value).toFixed(2)} of a ${what} (${value.toFixed(1)})`,
  );
  console.log(
    `\nOne more story on ${size}: ${cost.toFixed(1)} CPU s with all, ${ratios.join('; ')}`,
  );
  console.log(
    different.length === 0
      ? 'byte for byte the same as a clean build'
      : `${different.length} files differ from a clean build: ${different.slice(0, 10).join(', ')}`,
  );
  return besides.map((beside) => ({
    what: `${thisSite.name}, ${size} stories: one more, with search and cards`,
    unit: 'CPU s',
    value: cost,
    of: more.length,
    beside,
  }));
};

const about = machine([hugoVersion()], { Eleventy: toolPath('@11ty/eleventy') });
console.log(about);
const rows = await buildAll();
const besides = [hugo.name, hugoInFull.name];
console.table(toTable(rows, besides));
console.log(
  'CPU s are user and system time of all processes, without what is counted apart; wall s are with it.',
);
if (sizes.length > 1) {
  console.log(`\nGrowth from ${Math.min(...sizes)} to ${Math.max(...sizes)} stories`);
  console.table(toGrowth(rows));
}
const own = rows.filter(({ name }) => name === thisSite.name);
const oneMore = values['one-more'] ? own.flatMap(tellOneMore) : [];
tellFigures('build', { machine: about, figures: [...toFigures(rows, besides), ...oneMore] });
