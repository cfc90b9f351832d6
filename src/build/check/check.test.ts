import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent, formatFault } from './index.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const story = 'content/news/en/2020-08-31-alliance-founded.md';
const organisation = 'content/members/chuanyi.yaml';
const composition = 'content/base/fact-alliance-founding-members.yaml';

const change = (file: string, from: RegExp, to: string): void => {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};
const faults = () => checkContent(root).faults.map(formatFault);

test('the content of the site has no fault', () => {
  expect(faults()).toEqual([]);
});

test.each([
  ['a misspelt key', story, /^title:/m, 'titel:', /title: .+/],
  [
    'a day that does not exist',
    story,
    /^published: .+$/m,
    'published: 2026-02-31',
    /published: this day does not exist/,
  ],
  ['an empty date', story, /^date: .+$/m, 'date:', /date: write a date as/],
  ['an unknown topic', story, /^topics:\n(\s+-) \w+/m, 'topics:\n$1 sensors', /topics\.0: /],
  [
    'a source that is not there',
    story,
    /chinanews-2020-08-31/,
    'chinanews-2020-08-32',
    /“chinanews-2020-08-32” is not in content\/sources\//,
  ],
  [
    'a date unlike the file name',
    story,
    /^date: .+$/m,
    'date: 2020-09-01',
    /date: is 2020-09-01, but the file name/,
  ],
  ['broken YAML', story, /^title: .*$/m, 'title: "x', /:\d+ .*/],
  [
    'a relation that no source can give',
    organisation,
    /^relation: .+$/m,
    'relation: alliance-member',
    /relation: /,
  ],
  [
    'parts that do not add up',
    composition,
    /value: 42/,
    'value: 43',
    /parts: the parts do not add up/,
  ],
])('%s is told with its file, line and field', (_, file, from, to, message) => {
  change(file, from, to);
  const told = faults();
  expect(
    told.some((line) => line.startsWith(`${file}:`) && message.test(line)),
    told.join('\n'),
  ).toBe(true);
  expect(told.every((line) => !line.includes(`${file}:0`))).toBe(true);
});

test('a fault stands on its own line of the file', () => {
  change(organisation, /^kind: .+$/m, 'kind: company');
  const line =
    readFileSync(join(root, organisation), 'utf8').split('\n').indexOf('kind: company') + 1;
  expect(faults()).toEqual([expect.stringContaining(`${organisation}:${line} kind: `)]);
});

test('two languages that disagree are told', () => {
  change(
    'content/news/zh/2020-08-31-alliance-founded.md',
    /^published: .+$/m,
    'published: 2026-11-22',
  );
  expect(faults()).toEqual([
    expect.stringMatching(/news\/zh\/.+ published: differs from content\/news\/en\//),
  ]);
});

test('a file of the wrong kind is told, not passed over', () => {
  renameSync(join(root, story), join(root, story.replace('.md', '.markdown')));
  expect(faults()).toContainEqual(expect.stringContaining('files here end in .md'));
});
