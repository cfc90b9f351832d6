import { basename } from 'node:path';

const text = (kind: string): string => `text/${kind}; charset=utf-8`;

/** The type of each kind of file that the site has, by the end of its name. */
const types: Record<string, string> = {
  avif: 'image/avif',
  css: text('css'),
  csv: text('csv'),
  gif: 'image/gif',
  html: text('html'),
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: text('javascript'),
  json: 'application/json',
  md: text('markdown'),
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: text('plain'),
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  // Of feeds too: as what they are, browsers show them as text.
  xml: 'application/xml; charset=utf-8',
};

/**
 * The type under which a file is kept where nothing else tells readers' browsers what it is.
 * @throws if the kind of file is not known.
 */
export const contentTypeOf = (path: string): string => {
  const name = basename(path);
  const type = name === 'feed.json' ? 'application/feed+json' : types[name.split('.').at(-1) ?? ''];
  if (!type) throw new Error(`${path}: src/deploy/content-type.ts does not know its type`);
  return type;
};

/** Types that servers do not know by themselves, or tell otherwise, by how an address ends. */
export const typesToTell: readonly (readonly [end: string, type: string])[] = [
  '.md',
  '.csv',
  '.webmanifest',
  '/feed.json',
  '/feed.xml',
].map((end) => [end, contentTypeOf(`news${end}`)]);
