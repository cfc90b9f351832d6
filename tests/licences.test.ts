import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameOf, parseLock } from '../src/build/sbom/lock.ts';

/** Licences that ask for no more than to be named, by their SPDX identifiers. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
]);

/** Packages under licences that ask for more, and why they may be here. */
const exceptions = [
  {
    names: /^axe-core$/,
    licence: 'MPL-2.0',
    why: 'Tests load it into pages; it is not changed, and no reader gets it.',
  },
  {
    names: /^lightningcss(-|$)/,
    licence: 'MPL-2.0',
    why: 'Vite minifies styles with it; it is not changed, and what it writes is not under its licence.',
  },
  {
    names: /^@img\/sharp-(libvips|win32|wasm32)/,
    licence: 'LGPL-3.0-or-later',
    why: 'sharp loads it as a library to encode pictures; it is not changed, and no reader gets it.',
  },
];

/** Packages whose `package.json` names no licence as it is done today. */
const older = {
  names: /^(busboy|streamsearch|humanize-number)$/,
  why: 'A list of licences, or the readme, says MIT; only the store of npm run test:deploy needs them.',
};

const permits = (name: string, licence: string): boolean =>
  allowed.has(licence) ||
  (licence === '' && older.names.test(name)) ||
  exceptions.some((one) => one.names.test(name) && one.licence === licence);

/** Reads `MIT`, `(MIT OR Apache-2.0)` and `MIT AND ISC`; what is more involved is not permitted. */
const isPermitted = (name: string, expression: string): boolean => {
  const bare = expression.replace(/^\(([^()]*)\)$/, '$1');
  const [either, both] = [bare.split(' OR '), bare.split(' AND ')];
  return both.length > 1
    ? both.every((one) => permits(name, one))
    : either.some((one) => permits(name, one));
};

const packages = [
  'package-lock.json',
  'bench/tools/package-lock.json',
  'tests/deploy/tools/package-lock.json',
].flatMap((file) =>
  [...parseLock(readFileSync(file, 'utf8'))].map(([folder, one]) => ({
    name: nameOf(folder, one),
    licence: one.license ?? '',
  })),
);

test('every package is under a licence that this site can keep to', () => {
  expect(packages.length).toBeGreaterThan(500);
  expect(packages.filter(({ name, licence }) => !isPermitted(name, licence))).toEqual([]);
});

test('no licence and no exception is kept for a package that has gone', () => {
  const used = packages.flatMap(({ licence }) => licence.match(/[\w.-]+/g) ?? []);
  expect([...allowed].filter((licence) => !used.includes(licence))).toEqual([]);
  const unused = exceptions.filter(
    ({ names, licence }) =>
      !packages.some((one) => names.test(one.name) && one.licence.includes(licence)),
  );
  expect(unused).toEqual([]);
});

test('of two licences either may be chosen, and both must be kept', () => {
  expect(isPermitted('x', '(GPL-3.0-only OR MIT)')).toBe(true);
  expect(isPermitted('x', 'MIT AND GPL-3.0-only')).toBe(false);
  expect(isPermitted('x', 'MIT OR (ISC AND GPL-3.0-only)')).toBe(false);
  expect(isPermitted('x', 'MPL-2.0')).toBe(false);
  expect(isPermitted('x', 'SEE LICENSE IN LICENSE')).toBe(false);
  expect(isPermitted('x', '')).toBe(false);
});
