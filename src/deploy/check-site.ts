import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../lib/search/files.ts';
import { indexFolder, type Manifest } from '../lib/search/format.ts';
import { locales } from '../schema/locale.ts';
import { pagePolicy, styleHashes } from './policy.ts';
import { siteFiles } from './site-files.ts';

const needed = ['index.html', 'zh/index.html', '404.html', 'zh/404.html', 'robots.txt', 'feed.xml'];

/** What a page asks of the site itself, by path. */
const askedBy = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="\/((?:_astro|cards)\/[^"]+)"|url\(\/(_astro\/[^)]+)\)/g)].map(
    ([, path = '', style = '']) => path || style,
  );

const pageFaults = (path: string, html: string, files: ReadonlySet<string>): string[] => [
  ...(html.includes(`content="${pagePolicy(styleHashes(html))}"`)
    ? []
    : [`${path}: its policy does not allow its styles`]),
  ...askedBy(html)
    .filter((asked) => !files.has(asked))
    .map((asked) => `${path}: ${asked} is missing`),
];

const searchFaults = (folder: string, files: ReadonlySet<string>): string[] =>
  locales.flatMap((locale) => {
    const base = indexFolder.slice(1);
    const file = `${base}${locale}.json`;
    if (!files.has(file)) return [`${file} is missing`];
    const read = (path: string): unknown =>
      files.has(path) ? JSON.parse(readFileSync(join(folder, path), 'utf8')) : undefined;
    return filesOf(read(file) as Manifest, (name) => read(`${base}${name}.json`))
      .map((name) => `${base}${name}.json`)
      .filter((name) => !files.has(name))
      .map((name) => `${name} is missing, of which ${file} tells`);
  });

/** The file that a server shows at an address. */
const fileOf = (address: string): string =>
  address
    .slice(1)
    .replace(/#.*$/, '')
    .replace(/(^|\/)$/, '$1index.html');

/**
 * Faults for which a built site is not shown to readers; every address that was published once must
 * open.
 */
export const siteFaults = (folder: string, published: readonly string[]): string[] => {
  if (!existsSync(join(folder, 'index.html'))) {
    return [`there is no site in ${folder}: npm run build`];
  }
  const paths = siteFiles(folder);
  const files = new Set(paths);
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const address = /<link rel="canonical" href="([^"]*)"/.exec(home)?.[1] ?? '';
  const missing = new Set([...needed, ...published.map(fileOf)]).difference(files);
  return [
    ...[...missing].map((path) => `${path} is missing`),
    ...paths
      .filter((path) => statSync(join(folder, path)).size === 0)
      .map((path) => `${path} is empty`),
    ...(/^https:\/\/(?!localhost)/.test(address)
      ? []
      : [`it was built for ${address || 'no address'}: SITE_URL=https://… npm run build`]),
    ...(home.includes('<meta name="robots" content="noindex"')
      ? ['it is a preview with drafts: build it without SITE_PREVIEW']
      : []),
    ...paths
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => pageFaults(path, readFileSync(join(folder, path), 'utf8'), files)),
    ...searchFaults(folder, files),
  ];
};
