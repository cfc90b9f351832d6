import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { spaceHan } from '../lib/han.ts';

const isPage = (html: string): boolean => html.includes('data-pagefind-body');

/** The site has an interface of its own; Pagefind's are left out. */
const isNeeded = ({ path }: { path: string }): boolean =>
  !/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(path);

/** Builds Pagefind's index over the finished pages; any error, or an empty index, fails the build. */
const buildIndex = async (folder: string): Promise<number> => {
  const fail = (errors: string[]): void => {
    if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
  };
  const { index, errors } = await createIndex();
  fail(errors);
  if (!index) throw new Error('search index: Pagefind gave none');
  let pages = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('index.html')) continue;
    const path = join(folder, name);
    const html = readFileSync(path, 'utf8');
    if (!isPage(html)) continue;
    const url = `/${relative(folder, path).split(sep).slice(0, -1).join('/')}/`.replace('//', '/');
    fail((await index.addHTMLFile({ url, content: spaceHan(html) })).errors);
    pages += 1;
  }
  if (pages === 0) throw new Error('search index: no page is marked to be indexed');
  // Pagefind's own writeFiles() has answered before its last bytes were on the disk, and left a
  // cut-off pagefind.js behind.
  const written = await index.getFiles();
  fail(written.errors);
  for (const { path, content } of written.files.filter(isNeeded)) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
  return pages;
};

export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await buildIndex(fileURLToPath(dir))} pages`);
    },
  },
});
