import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'bench-all-'));
const module = JSON.stringify(resolve('bench', 'table.ts'));

/** A benchmark that tells one figure, and then ends in some way. */
const told = (name: string, end = ''): string => `
  import { tellFigures } from ${module};
  const figures = [{ what: 'time', unit: 'ms', value: 12, of: 3 }];
  tellFigures('${name}', { machine: 'a machine', figures });
  ${end}`;
const benches = {
  page: told('page'),
  query: told('query'),
  search: `console.error('search: 50 of 500'); throw new Error('no page | no index\\nat all');`,
  lighthouse: told('lighthouse', `console.error('2 scores too low'); process.exitCode = 1;`),
  build: 'process.exitCode = 3;',
  dev: '',
};

const bench = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('bench', 'all.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
const rowsIn = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('| '));

beforeAll(() => {
  const scripts = Object.keys(benches).map((name) => [`bench:${name}`, `node ${name}.ts`]);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', scripts: Object.fromEntries(scripts) }),
  );
  for (const [name, text] of Object.entries(benches)) {
    writeFileSync(join(folder, `${name}.ts`), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('no benchmark of this project is left out', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const known = Object.keys(scripts).filter((name) => name.startsWith('bench:'));
  const names = known.map((name) => name.slice('bench:'.length));
  expect(names.filter((name) => name !== 'corpus').toSorted()).toEqual(
    Object.keys(benches).toSorted(),
  );
  expect(bench('--help').stdout).toContain(`only these: ${Object.keys(benches).join(', ')}\n`);
});

test('a benchmark that fails stops no other, and has a row that says why', () => {
  const { status, stdout, stderr } = bench();
  const table = rowsIn(stdout.slice(stdout.lastIndexOf('| benchmark')));
  expect(table.slice(2)).toEqual([
    '| page | time | 12 ms | 3 |  |  |',
    '| query | time | 12 ms | 3 |  |  |',
    '| search | failed: Error: no page \\| no index |  |  |  |  |',
    '| lighthouse | time | 12 ms | 3 |  |  |',
    '| lighthouse | failed: 2 scores too low |  |  |  |  |',
    '| build | failed: exit code 3 |  |  |  |  |',
    '| dev | failed: nothing was measured |  |  |  |  |',
  ]);
  expect(stdout).toContain('page, query, lighthouse: a machine\n');
  expect(stderr).toContain('search: 50 of 500');
  expect(status).toBe(1);
});

test('all is well when all that was asked for is', () => {
  const { status, stdout } = bench('--only', 'page');
  expect(stdout).not.toContain('failed');
  expect(status).toBe(0);
});

test('what was kept is printed again, and what was not is said to be missing', () => {
  bench('--only', 'page,search');
  const { status, stdout } = bench('--last', '--only', 'page,search,pgae');
  expect(rowsIn(stdout).slice(2)).toEqual([
    '| page | time | 12 ms | 3 |  |  |',
    '| search | failed: nothing is kept of a run here |  |  |  |  |',
    '| pgae | failed: no benchmark of this name |  |  |  |  |',
  ]);
  expect(status).toBe(1);
});
