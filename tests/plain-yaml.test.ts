import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { storyFile } from '../bench/corpus/content.ts';
import { makePairs } from '../bench/corpus/stories.ts';
import { readVocabulary } from '../bench/corpus/vocabulary.ts';
import { readPlain } from '../src/build/check/plain-yaml.ts';
import { readAnyYaml } from '../src/build/check/yaml.ts';
import { frontMatter } from '../src/lib/text/file.ts';
import { corpus } from './hostile/corpus.ts';

const headOf = (file: string, text: string): string =>
  file.endsWith('.yaml') ? text : (frontMatter.exec(text)?.[1] ?? '');

const content = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:mdx?|yaml)$/.test(file))
  .map((file) => headOf(file, readFileSync(join('content', file), 'utf8')));
const made = makePairs(readVocabulary(), { count: 100 })
  .flatMap((pair) => [storyFile(pair, 'en'), storyFile(pair, 'zh')])
  .map((text) => headOf('a.md', text));
const hostile = corpus
  .filter(({ kind }) => kind !== 'bomb')
  .flatMap(({ files }) => Object.entries(files))
  .map(([file, text]) => headOf(file, String(text)));

/** Of some texts, those that are plain and yet have a fault, or are read in another way as a whole. */
const readOtherwise = (texts: readonly string[]): string[] =>
  texts.filter((text) => {
    const data = readPlain(text);
    if (data === undefined) return false;
    const whole = readAnyYaml(text, 'a.yaml', 0);
    return whole.faults.length > 0 || !isDeepStrictEqual(whole.data, data);
  });

test.each([
  ['content', content],
  ['made corpus', made],
])('most of the %s is plain', (_, texts) => {
  const plain = texts.filter((text) => readPlain(text) !== undefined);
  expect(plain.length).toBeGreaterThan(texts.length * 0.8);
});

test('what is plain is read as a whole in the same way', () => {
  expect(readOtherwise([...content, ...made, ...hostile])).toEqual([]);
});

describe('whatever mark or word stands at any place of plain fields, both readings agree', () => {
  const sample = `a: Bc
d: 北1
e: 2
f: 2020-01-02
g: "h"
i: 'j'
k: [l, 3]
m:
  - n
  - 北
o:
  p: q
  r:
    - s
t:
  - u: v
    w: x
y: ../z`;
  const marks = [
    ...[...' \n\t\r\0!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~\\\u0085\u00a0\u2028\ufeff\ufffe：“”0eExo'],
    ...[': ', ' #', '\n  ', '\n- ', '\n---\n', '\n...\n', 'null', 'True', '~', '<<: *a', '0x1f'],
    ...['0b1', '0o7', '1_0', '1e3', '.5', '-0', '.inf', '1:30', '99999999999999999999', '\ud800'],
    ...['2020-01-02 03:04:05', '2020-1-2', 'yes', 'a: 1\n', 'Null: 1\n', '__proto__: 1\n', '?  '],
  ];
  const places = [...sample].map((_, index) => index);

  test.each(marks)('%j', (mark) => {
    const put = places.map((at) => sample.slice(0, at) + mark + sample.slice(at));
    const instead = places.map((at) => sample.slice(0, at) + mark + sample.slice(at + 1));
    expect(readOtherwise([...put, ...instead])).toEqual([]);
  });

  test('of which many are still plain', () => {
    const put = marks.flatMap((mark) =>
      places.map((at) => sample.slice(0, at) + mark + sample.slice(at)),
    );
    const plain = put.filter((text) => readPlain(text) !== undefined);
    expect(plain.length).toBeGreaterThan(500);
    expect(plain.length).toBeLessThan(put.length);
  });
});
