import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { pages } from './dist.ts';

/** The text of a page's main part, without what is marked as being in another language. */
const ownText = (root: HTMLElement): string => {
  const main = root.querySelector('main')?.clone();
  if (!main || !('querySelectorAll' in main)) return '';
  const element = main as HTMLElement;
  for (const part of element.querySelectorAll('[lang], svg, script, style')) part.remove();
  // Blocks are kept apart, so that the end of one and the start of the next are no sentence.
  for (const part of element.querySelectorAll('p, li, dd, dt, td, th, h1, h2, h3, a, span, time')) {
    part.insertAdjacentHTML('afterend', '\n');
  }
  return element.text;
};
const texts = pages.map(({ path, root }) => ({ path, text: ownText(root) }));
const chinese = texts.filter(({ path }) => path.startsWith('/zh/'));

const found = (list: typeof texts, pattern: RegExp): string[] =>
  list.flatMap(({ path, text }) => (text.match(pattern) ?? []).map((hit) => `${path}: ${hit}`));

test('no half-width punctuation stands between Han characters', () => {
  expect(found(chinese, /\p{Script=Han}[,;:!?()]\s*\p{Script=Han}/gu)).toEqual([]);
});

test('no space stands between Han characters', () => {
  expect(found(chinese, /\p{Script=Han} +\p{Script=Han}/gu)).toEqual([]);
});

test('no English sentence stands on a Chinese page; names are no sentences', () => {
  expect(found(chinese, /\b[a-z]+(?: [a-z]+){4,}/g)).toEqual([]);
});

test('wherever the founding members are counted, 58 is 7 and 9 and 42', () => {
  const counted = texts.filter(({ text }) => /\b42 enterprises|42家企业|企业42家/.test(text));
  expect(counted.length).toBeGreaterThan(4);
  for (const { path, text } of counted) {
    expect(text, path).toMatch(/58|fifty-eight/i);
    expect(text, path).toMatch(/(?:\b7|seven) universities|7所高校|高校7所/i);
    expect(text, path).toMatch(/(?:\b9|nine) research institutes|9家科研院所|科研院所9家/i);
  }
});

// Hashes of every run of eight words in the report that the founding rests on: what others wrote
// is not in this project, and yet no run of it may be.
const runs = new Set<string>(JSON.parse(readFileSync('tests/site/report-runs.json', 'utf8')));
/** Official names, which have one form only. */
const names = [
  'chongqing international smart sensing technology innovation alliance',
  'chongqing international smart sensor technology innovation alliance',
  'beibei district high level talent development promotion association',
  'high level talent development promotion association of beibei district',
  'chongqing beibei national university science park co ltd',
];

test('no eight words in a row are those of the report on the founding', () => {
  const copied = texts.flatMap(({ path, text }) => {
    const plain = names.reduce(
      (rest, name) => rest.replaceAll(name, 'name'),
      (text.toLowerCase().match(/[a-z0-9']+/g) ?? []).join(' '),
    );
    const words = plain.split(' ');
    return words
      .map((_, index) => words.slice(index, index + 8).join(' '))
      .filter((run) => runs.has(createHash('sha256').update(run).digest('hex').slice(0, 10)))
      .map((run) => `${path}: ${run}`);
  });
  expect(copied).toEqual([]);
});
