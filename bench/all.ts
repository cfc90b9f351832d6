import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { forgetFigures, readFigures, toMachines, toTable, type Run } from './table.ts';

/** The benchmarks by the names of their commands, in the order of the table. */
const benches = ['page', 'search', 'lighthouse', 'build', 'dev'];

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

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

const runAll = (): void => {
  const chosen = values.only.split(',').filter((name) => scripts[`bench:${name}`] !== undefined);
  const runs = new Map<string, Run>();
  const failed: string[] = [];
  for (const name of chosen) {
    if (!values.last) {
      console.log(`\n== ${name}`);
      forgetFigures(name);
      spawnSync('npm', ['run', '--silent', `bench:${name}`], { stdio: 'inherit' });
    }
    const run = readFigures(name);
    if (run) runs.set(name, run);
    else failed.push(name);
  }
  console.log(`\n${toTable(runs)}\n\n${toMachines(runs)}`);
  if (failed.length > 0) console.error(`\nNot measured: ${failed.join(', ')}`);
  if (failed.length > 0 || runs.size === 0) process.exitCode = 1;
};

if (values.help) console.log(help);
else runAll();
