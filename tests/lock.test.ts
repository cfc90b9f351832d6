import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf, parseLock } from '../src/build/sbom/lock.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const packagesIn = (file: string) => [...parseLock(read(file))].filter(([folder]) => folder);
const lockFiles = [
  'package-lock.json',
  'bench/tools/package-lock.json',
  'tests/deploy/tools/package-lock.json',
];

test.each(lockFiles)('%s has the hash of every package, and names no registry', (file) => {
  const packages = packagesIn(file);
  expect(packages.length).toBeGreaterThan(90);
  const unlocked = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unlocked).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('no package runs a script when it is installed, and those that have one are named', () => {
  const { allowScripts } = JSON.parse(read('package.json')) as {
    allowScripts: Record<string, boolean>;
  };
  const withScript = lockFiles
    .flatMap(packagesIn)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([folder, one]) => nameOf(folder, one));
  expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(withScript)].toSorted());
  expect(Object.values(allowScripts).filter(Boolean)).toEqual([]);
  // npm 11 would run them all the same, and only say so.
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  expect(read('src/commands/install.mjs')).toContain("'--ignore-scripts'");
});
