import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The floors of the house: a folder may import from its own floor and from those below. */
const floors = ['schema', 'lib', 'domain', 'components', 'layouts', 'pages'];
/** Side rooms and the floors that they may enter. */
const sides: Record<string, string[]> = {
  build: ['build', 'schema', 'lib'],
  editor: ['editor', 'build', 'schema', 'lib'],
  deploy: ['deploy', 'build', 'schema', 'lib'],
  client: ['client', 'schema', 'lib'],
  commands: ['commands'],
};
/** A component loads its client code, and the layout the styles. */
const loads = ['components > client', 'layouts > styles'];
const mayImport = (from: string, to: string): boolean =>
  sides[from]?.includes(to) ??
  (loads.includes(`${from} > ${to}`) ||
    (floors.includes(to) && floors.indexOf(to) <= floors.indexOf(from)));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(ts|mjs|astro)$/.test(name));
const textOf = (file: string) => readFileSync(join('src', file), 'utf8');
const room = (path: string) => path.split('/')[0] ?? '';
const imports = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, path = '']) =>
    relative('src', join('src', dirname(file), path)).replaceAll('\\', '/'),
  );

test.each(files.filter((file) => file.includes('/')))('%s imports downwards only', (file) => {
  const upward = imports(file).filter((path) => !mayImport(room(file), room(path)));
  expect(upward).toEqual([]);
});

test('only domain/query.ts asks Astro for content', () => {
  const asking = files.filter((file) => /from 'astro:content'/.test(textOf(file)));
  expect(asking.toSorted()).toEqual(['domain/query.ts']);
});

test('a page is a doorway: at most 40 lines, no style, no test beside it', () => {
  const pages = files.filter((file) => room(file) === 'pages');
  expect(pages.filter((file) => textOf(file).split('\n').length > 41)).toEqual([]);
  expect(pages.filter((file) => textOf(file).includes('<style'))).toEqual([]);
  expect(pages.filter((file) => file.includes('.test.'))).toEqual([]);
});
