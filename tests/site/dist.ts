import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export const folder = 'dist';

if (!existsSync(join(folder, 'index.html')))
  throw new Error('no site in dist/: npm run build first');

export interface Page {
  /** The address without its host: `/zh/news/`. */
  path: string;
  file: string;
  html: string;
  root: HTMLElement;
  isError: boolean;
}

const pathOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Astro's own page for an address that leads on. */
const isRedirect = (name: string): boolean =>
  /^<!doctype html><title>Redirecting to/i.test(readFileSync(join(folder, name), 'utf8'));

/** Every page of the built site, but those that lead on to another. */
export const pages: Page[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html') && !isRedirect(name))
  .toSorted()
  .map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return {
      path: pathOf(file),
      file: join(folder, file),
      html,
      root: parse(html),
      isError: file.includes('404'),
    };
  });

export const byPath = new Map(pages.map((page) => [page.path, page]));

/** An attribute of the first element that a selector finds, or undefined. */
export const attribute = (page: Page, selector: string, name: string): string | undefined =>
  page.root.querySelector(selector)?.getAttribute(name);

/** A file of the built site by its address, as a server would find it. */
export const isServed = (path: string): boolean =>
  byPath.has(path) || (!path.endsWith('/') && existsSync(join(folder, path)));
