import { hash } from 'node:crypto';
import type { Node } from './head.ts';
import { told, type NodesFrom } from './told.ts';

/** Shorter data stands for itself: to hash it takes longer than to write it. */
const longest = 200;

/** What a view tells only for the address of the site is asked for this one: a test has none. */
const site = new URL(import.meta.env.SITE || 'https://site.invalid');

const known = new WeakMap<object, string>();

/** What knows itself in a few letters, so that it need not be read. */
export interface Digested {
  digest: string;
}
const isDigested = (value: object): value is Digested =>
  'digest' in value && typeof value.digest === 'string';

const isMadeFrom = (value: object): value is NodesFrom => 'from' in value;

const short = (text: string): string =>
  text.length > longest ? hash('sha256', text, 'base64') : text;

const written = (value: object): string => {
  let text = '';
  if (Array.isArray(value)) {
    for (const inner of value) text += `${digest(inner)},`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value)) text += `${key}:${digest(Reflect.get(value, key))},`;
  return `{${text}}`;
};

/**
 * All that data says, in a few letters: plain data and nodes for the address of the site, as the views
 * of pages are. What several views share is read once.
 */
export const digest = (value: unknown): string => {
  if (typeof value === 'function') {
    if (isMadeFrom(value)) return `()=>${digest(value.from)}`;
    return `()=>${short(told(value as (site: URL) => readonly Node[], site).json)}`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (isDigested(value)) return value.digest;
  const found = known.get(value);
  if (found) return found;
  const text = written(value);
  if (text.length <= longest) return text;
  const made = short(text);
  known.set(value, made);
  return made;
};
