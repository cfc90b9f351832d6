import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reportFile, type BuildReport } from '../../src/build/timed.ts';
import { toolPath } from '../../src/commands/tools.ts';
import { makeSite } from '../corpus/site.ts';
import { countPages } from './folders.ts';
import { measure, type Cost } from './measure.ts';
import { writePlainCorpus } from './plain-corpus.ts';

/** One build: what it cost, how many pages came out, and what of it is counted apart. */
export interface Built extends Cost {
  pages: number;
  apart: Record<string, number>;
}

/** What a build finds: nothing, the share cards that were drawn, or all that the last one left. */
export type Left = 'nothing' | 'cards' | 'all';

/** Something that makes a site of stories. */
export interface Generator {
  name: string;
  /** Writes what it builds from into a folder. */
  prepare(folder: string, count: number): Promise<void>;
  build(folder: string, left: Left): Built;
}

/** Those of the site's integrations that the others have no equal of. */
const apart = { 'search-index': 'search index', 'share-cards': 'share cards' };

const readReport = (folder: string): BuildReport =>
  JSON.parse(readFileSync(join(folder, '.cache', reportFile), 'utf8')) as BuildReport;

const remove = (folder: string, names: readonly string[]): void => {
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
};

/** What this site keeps between builds, but the share cards if they are to stay. */
const caches = (folder: string, keepsCards: boolean): string[] =>
  keepsCards
    ? readdirSync(join(folder, '.cache'))
        .filter((name) => name !== 'cards')
        .map((name) => join('.cache', name))
    : ['.cache'];

export const thisSite: Generator = {
  name: 'this site',
  prepare: async (folder, count) => {
    await makeSite(folder, { count });
  },
  build: (folder, left) => {
    if (left !== 'all') remove(folder, ['dist', '.astro', ...caches(folder, left === 'cards')]);
    const cost = measure(['node', join('src', 'commands', 'build.mjs')], folder);
    const { integrations } = readReport(folder);
    const counted = Object.entries(apart).map(([name, told]) => [told, integrations[name] ?? 0]);
    return { ...cost, pages: countPages(join(folder, 'dist')), apart: Object.fromEntries(counted) };
  },
};

/** What another generator makes of the same stories. */
interface Templates {
  /** Folders beside this file, each laid over those before it. */
  folders: readonly string[];
  /** Where the templates look for the styles of this site, if they do. */
  styles?: string;
  command: () => readonly string[];
}

/** The styles that every page of this site carries. */
const siteStyles = (): string =>
  ['tokens', 'base', 'shared', 'print']
    .map((name) => readFileSync(join('src', 'styles', `${name}.css`), 'utf8'))
    .join('');

const other = (name: string, { folders, styles, command }: Templates): Generator => ({
  name,
  prepare: async (folder, count) => {
    const site = `${folder}-content`;
    await makeSite(site, { count });
    remove(folder, ['.']);
    for (const one of folders) cpSync(join('bench', 'build', one), folder, { recursive: true });
    if (styles) {
      mkdirSync(dirname(join(folder, styles)), { recursive: true });
      writeFileSync(join(folder, styles), siteStyles());
    }
    writePlainCorpus(join(site, 'content'), {
      stories: (locale) => join(folder, 'content', locale, 'news'),
      data: join(folder, 'data'),
      static: join(folder, 'static'),
    });
    remove(site, ['.']);
  },
  build: (folder, left) => {
    if (left !== 'all') remove(folder, ['public', 'resources', '.hugo_build.lock']);
    const cost = measure(command(), folder);
    return { ...cost, pages: countPages(join(folder, 'public')), apart: {} };
  },
});

const eleventyCommand = (...options: readonly string[]) => [
  'node',
  join(toolPath('@11ty/eleventy'), 'cmd.cjs'),
  '--quiet',
  ...options,
];

/** The plain equivalent of the site. */
export const hugo = other('Hugo', {
  folders: ['hugo'],
  command: () => ['hugo', '--quiet'],
});
export const eleventy = other('Eleventy', {
  folders: ['eleventy'],
  command: () => eleventyCommand(),
});

/** The same with what this site does besides, as far as each can. */
export const hugoInFull = other('Hugo in full', {
  folders: ['hugo', 'hugo-in-full'],
  styles: join('assets', 'site.css'),
  command: () => ['hugo', '--quiet', '--config', 'hugo.toml,in-full.toml'],
});
export const eleventyInFull = other('Eleventy in full', {
  folders: ['eleventy', 'eleventy-in-full'],
  styles: 'site.css',
  command: () => eleventyCommand('--config=eleventy.in-full.js'),
});

export const generators: readonly Generator[] = [
  hugo,
  hugoInFull,
  eleventy,
  eleventyInFull,
  thisSite,
];
