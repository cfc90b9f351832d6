import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypeOf } from '../content-type.ts';
import { cacheControlOf, isNamedByContent } from '../headers.ts';
import { siteFiles } from '../site-files.ts';

/** A file of the site as a store keeps it. */
export interface StoredFile {
  path: string;
  /** Of its content and its headers: a change of either is a change. */
  hash: string;
  /** The two headers that a store can keep; the others are for the CDN to add. */
  headers: { 'Content-Type': string; 'Cache-Control': string };
}

const headersOf = (path: string): StoredFile['headers'] => ({
  'Content-Type': contentTypeOf(path),
  'Cache-Control': cacheControlOf(`/${path}`) ?? 'no-cache',
});

/** A file of a folder, or undefined if it is not there. */
export const readStored = (folder: string, path: string): StoredFile | undefined => {
  const file = join(folder, path);
  if (!existsSync(file)) return undefined;
  const headers = headersOf(path);
  const hash = createHash('sha256')
    .update(JSON.stringify(headers))
    .update(readFileSync(file))
    .digest('base64url');
  return { path, hash, headers };
};

/** Every file of a built site. */
export const storedFiles = (folder: string): StoredFile[] =>
  siteFiles(folder).flatMap((path) => readStored(folder, path) ?? []);

/** Files in the order in which they become visible: nothing before what it leads to. */
export type Kind = 'asset' | 'data' | 'page';

export const kindOf = (path: string): Kind =>
  isNamedByContent(`/${path}`) ? 'asset' : path.endsWith('.html') ? 'page' : 'data';
