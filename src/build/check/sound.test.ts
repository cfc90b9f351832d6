import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent, formatFault } from './index.ts';

const story = 'content/news/en/2020-08-31-alliance-founded.md';
const term = 'content/glossary/gas-sensor.yaml';
const picture = 'content/media/sound.png';
const image = '![Grey](../../media/sound.png "Photo: nobody, CC0")';

let root = '';
const told = async () => (await checkContent(root)).faults.map((fault) => formatFault(fault));
const put = (file: string, to: (text: string) => string): void => {
  const path = join(root, file);
  writeFileSync(path, to(readFileSync(path, 'utf8')));
};
const back = (file: string): void => cpSync(file, join(root, file));

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sound-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'content', 'media'), { recursive: true });
  await sharp({ create: { width: 500, height: 500, channels: 3, background: 'grey' } })
    .png()
    .toFile(join(root, picture));
  put(story, (text) => `${text.trimEnd()}\n\nOn [gas](/glossary/#term-gas-sensor).\n\n${image}\n`);
  put('content/ledger/published.json', () => '{ "stories": {}, "entries": {}, "addresses": [] }');
  expect(await told()).toEqual([]);
});
afterAll(() => rmSync(root, { recursive: true }));

const lineOf = (words: string): number =>
  readFileSync(join(root, story), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

test('what a sound file leads to is missed when it is gone, and no more when it is back', async () => {
  rmSync(join(root, term));
  const missed = `${story}:${lineOf('On [gas]')}:4 “/glossary/#term-gas-sensor”: leads to no page`;
  expect(await told()).toContainEqual(expect.stringContaining(missed));
  expect(await told()).toContainEqual(expect.stringContaining(missed));
  back(term);
  expect(await told()).toEqual([]);
});

test('so is its picture, and what becomes of that is told where the text shows it', async () => {
  const whole = readFileSync(join(root, picture));
  const place = `${story}:${lineOf('![Grey]')}:1 “../../media/sound.png”: `;
  rmSync(join(root, picture));
  expect(await told()).toEqual([expect.stringContaining(`${place}is not there`)]);
  writeFileSync(join(root, picture), 'no picture');
  expect(await told()).toEqual([expect.stringContaining(`${place}cannot be read as a picture`)]);
  writeFileSync(join(root, picture), whole);
  expect(await told()).toEqual([]);
});

test('what was found is taken from memory, and not by other code', async () => {
  const memory = join(root, '.cache', 'check.json');
  const sizes = async () => new Set((await checkContent(root)).shown.map(({ size }) => size));
  expect((await sizes()).size).toBeGreaterThan(10);
  writeFileSync(memory, readFileSync(memory, 'utf8').replaceAll(/"size":[1-9]\d*/g, '"size":7'));
  expect(await sizes()).toEqual(new Set([7]));
  writeFileSync(memory, readFileSync(memory, 'utf8').replace(/"code":"[^"]*"/, '"code":"other"'));
  expect((await sizes()).size).toBeGreaterThan(10);
});
