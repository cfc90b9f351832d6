import { CORE_SCHEMA, load } from 'js-yaml';
import { fieldsRead } from '../../lib/already-read.ts';

/** What follows in words that are not quoted: no mark that ends them or begins a comment. */
const rest = String.raw`(?:[^\p{Cc}:#]|:(?=[^\p{Cc} ])|(?<! )#)*(?<! )`;
/** Words that begin neither as a number nor with a mark of YAML. */
const words = String.raw`(?:\p{L}|\d+(?:\p{Script=Han}| \p{L})|\.\./)${rest}`;
const quoted = String.raw`"[^\p{Cc}"\\]*"|'[^\p{Cc}']*'`;
const number = String.raw`(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?`;
const day = String.raw`\d{4}-\d{2}(?:-\d{2})?`;
/** The name of an entry, or a word of the kind. */
const id = '[a-z][a-z0-9-]*';
const value = `(?:${words}|${quoted}|${number}|${day}(?:-${id})?)`;
/** No words of Latin letters: those may look like a field that lacks a space. */
const item = String.raw`(?:${id}|\p{Script=Han}${rest}|${quoted}|${number})`;
/** The name of a field, which is text however it is read. */
const key = '(?!(?:null|true|false):)[a-z][A-Za-z]{0,39}:';

const flat = ` ${value}`;
const listIn = (indent: string) => `(?:\n${indent}- ${item})+`;
const short = String.raw` \[(?:(?:${id}|${number})(?:, (?:${id}|${number}))*)?\]`;
const fields = `(?:\n  ${key}(?:${flat}|${listIn('    ')}))+`;
const records = `(?:\n  - ${key}${flat}(?:\n    ${key}${flat})*)+`;
const plain = new RegExp(
  `^(?:${key}(?:${flat}|${short}|${listIn('  ')}|${fields}|${records})(?:\n|$))+$`,
  'u',
);

/**
 * The fields of a text so plain that every program reads it alike; of any other, undefined. Days
 * stay text.
 */
export const readPlain = (yaml: string): unknown => {
  if (!plain.test(yaml)) return undefined;
  try {
    const data = load(yaml, { schema: CORE_SCHEMA });
    fieldsRead.set(yaml, data);
    return data;
  } catch {
    return undefined;
  }
};
