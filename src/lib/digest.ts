import { hash } from 'node:crypto';

/** Shorter data stands for itself. */
const digestLength = 44;

/** What a view tells only for the address of the site is asked for this one. */
const anySite = new URL('https://site.invalid');

const known = new WeakMap<object, string>();

/** What knows itself in a few letters, so that it need not be read. */
export interface Digested {
  digest: string;
}
const isDigested = (value: object): value is Digested =>
  'digest' in value && typeof value.digest === 'string';

const short = (text: string): string =>
  text.length > digestLength ? hash('sha256', text, 'base64') : text;

const written = (value: object): string => {
  const text = Array.isArray(value)
    ? `[${value.map(digest).join()}]`
    : `{${Object.entries(value)
        .map(([key, inner]) => `${key}:${digest(inner)}`)
        .join()}}`;
  return short(text);
};

/**
 * All that data says, in a few letters: plain data and functions of the address of the site, as the
 * views of pages are. What several views share is read once.
 */
export const digest = (value: unknown): string => {
  // What it makes is new each time and plain, so that none of it can be known.
  if (typeof value === 'function') return `()=>${short(JSON.stringify(value(anySite)))}`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (isDigested(value)) return value.digest;
  const found = known.get(value) ?? written(value);
  known.set(value, found);
  return found;
};
