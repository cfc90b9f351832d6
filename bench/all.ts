import { parseArgs } from 'node:util';
import { run } from './run.ts';
import { forgetFigures, readFigures, toMachines, toTable, type Outcome } from './table.ts';

/** The benchmarks by the names of their commands, in the order of the table. */
const benches = ['page', 'query', 'search', 'lighthouse', 'build', 'dev'];

const help = `npm run bench [-- --only page,search]: runs the benchmarks one after the other and prints all that they
measured in one table for the README, with the machine and the versions. Needs a site in dist/; allow
an hour or more.
  --only NAMES  only these: ${benches.join(', ')}
  --last        runs none, and prints what each measured when it last ran here
Each has a command of its own with more settings, as npm run bench:page -- --help. Exit code 1 if one
failed, or measured nothing.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    only: { type: 'string', default: benches.join(',') },
    last: { type: 'boolean', default: false },
  },
});

/** Runs one benchmark, or none with `--last`: what it measured, and why it failed if it did. */
const outcomeOf = async (name: string): Promise<Outcome> => {
  if (values.last) return readFigures(name) ?? { fault: 'nothing is kept of a run here' };
  console.log(`\n== ${name}`);
  forgetFigures(name);
  const fault = await run('npm', ['run', '--silent', `bench:${name}`]);
  const figures = readFigures(name);
  return { ...figures, fault: fault ?? (figures ? undefined : 'nothing was measured') };
};

const runAll = async (): Promise<void> => {
  const outcomes = new Map<string, Outcome>();
  for (const name of values.only.split(',')) {
    const isKnown = benches.includes(name);
    outcomes.set(name, isKnown ? await outcomeOf(name) : { fault: 'no benchmark of this name' });
  }
  console.log(`\n${toTable(outcomes)}\n\n${toMachines(outcomes)}`);
  if ([...outcomes.values()].some(({ fault }) => fault !== undefined)) process.exitCode = 1;
};

if (values.help) console.log(help);
else await runAll();
