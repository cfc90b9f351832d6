import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';

type Named = Record<string, string>;
interface Manifest {
  dependencies: Named;
  optionalDependencies: Named;
  devDependencies: Named;
}
const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const tools = {
  ...(JSON.parse(read('bench/tools/package.json')) as Manifest).dependencies,
  ...(JSON.parse(read('tests/deploy/tools/package.json')) as Manifest).dependencies,
};

/** The packages that have a line in each part of DEPENDENCIES.md. */
const justified = read('DEPENDENCIES.md')
  .split('\n## ')
  .slice(1)
  .map((part) => [...part.matchAll(/^- `([^`]+)`: \S.+\.$/gm)].map(([, name]) => name));

test('every package has one line that says why it is here, and there is no other', () => {
  const sorted = (...lists: Named[]) => lists.flatMap((list) => Object.keys(list)).toSorted();
  expect(justified.map((names) => names.toSorted())).toEqual([
    sorted(manifest.dependencies, manifest.optionalDependencies),
    sorted(manifest.devDependencies, tools),
  ]);
});

test('every version is exact', () => {
  const all = [
    manifest.dependencies,
    manifest.optionalDependencies,
    manifest.devDependencies,
    tools,
  ].flatMap((list) => Object.entries(list));
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** What a build and `npm start` load; editors, tests and the commands for them may load more. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.(ts|astro)$/.test(name) && !/\.test\.|^src\/(editor|commands)\//.test(name));
const loaded = [...files, 'src/commands/serve.ts', 'src/commands/server.ts', 'astro.config.mjs'];

const packageOf = (path: string): string => /^(@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;

test('what a build loads is installed with it, and what is installed for it is used', () => {
  const texts = loaded.map(read);
  const imported = texts
    .flatMap((text) => [...text.matchAll(/^import (?!type\b)[^;]*?from '([^.'][^':]*)';/gm)])
    .map(([, path = '']) => packageOf(path))
    .filter((name) => !isBuiltin(name));
  const installed = Object.keys(manifest.dependencies);
  expect([...new Set(imported)].filter((name) => !installed.includes(name))).toEqual([]);
  expect(installed.filter((name) => !texts.some((text) => text.includes(`'${name}`)))).toEqual([]);
});
