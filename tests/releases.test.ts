import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rollback } from '../src/deploy/deploy.ts';
import { nextName, timeOf } from '../src/deploy/name.ts';
import { currentRelease, readReleases } from '../src/deploy/releases.ts';
import { smallSite, writeSite, type Files } from './deploy/fixture.ts';
import { put } from './deploy/target.ts';

let folder = '';
let target = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases '));
  target = join(folder, 'site');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const start = Date.UTC(2026, 10, 25, 12);
const day = 24 * 60 * 60 * 1000;
const deployed = (files: Files, now = start, keep = 5) =>
  put(target, { from: writeSite(join(folder, 'dist'), files), now, keep });
const shown = (path: string): string => join(target, 'current/site', path);
const read = (path: string): string => readFileSync(shown(path), 'utf8');
const releases = (): string[] => readReleases(target).map(({ name }) => name);

test('a release shows what was built, and nothing that is for hosts or for nobody', async () => {
  const files = smallSite('a');
  await deployed(files);
  for (const [path, content] of Object.entries(files)) {
    if (/^[._]h/.test(path)) expect(existsSync(shown(path)), path).toBe(false);
    else expect(read(path)).toBe(content);
  }
  expect(readdirSync(target).toSorted()).toEqual(['current', 'releases']);
});

test('what is long enough comes compressed too', async () => {
  await deployed(smallSite('a'));
  const whole = readFileSync(shown('index.html'));
  expect(brotliDecompressSync(readFileSync(shown('index.html.br')))).toEqual(whole);
  expect(gunzipSync(readFileSync(shown('index.html.gz')))).toEqual(whole);
  expect(zstdDecompressSync(readFileSync(shown('index.html.zst')))).toEqual(whole);
  expect(existsSync(shown('mark.png.br'))).toBe(false);
  expect(existsSync(shown('search-index/en.json.br'))).toBe(false);
});

test('what did not change is the same file of the same time; what changed is newer', async () => {
  await deployed(smallSite('a'));
  const before = ['about/index.html', 'about/index.html.br', 'index.html', 'index.html.br'].map(
    (path) => statSync(shown(path)),
  );
  await deployed(smallSite('b'));
  const [about, aboutBr, home, homeBr] = before;
  expect(statSync(shown('about/index.html')).ino).toBe(about?.ino);
  expect(statSync(shown('about/index.html.br')).ino).toBe(aboutBr?.ino);
  expect(statSync(shown('index.html')).size).toBe(home?.size);
  for (const [path, old] of [
    ['index.html', home],
    ['index.html.br', homeBr],
  ] as const) {
    const seconds = (time = 0) => Math.floor(time / 1000);
    expect(seconds(statSync(shown(path)).mtimeMs)).toBeGreaterThan(seconds(old?.mtimeMs));
  }
});

test('releases made within a second, or with a clock put back, still differ in time', () => {
  expect(nextName(start, [])).toBe('20261125T120000Z');
  expect(nextName(start + 900, ['20261125T120000Z'])).toBe('20261125T120001Z');
  expect(nextName(start - day, ['20261125T120000Z', '20261125T115959Z'])).toBe('20261125T120001Z');
  expect(timeOf(nextName(start, []))).toBe(start);
});

test('a built site that is changed later leaves its release as it was', async () => {
  await deployed(smallSite('a'));
  writeFileSync(join(folder, 'dist/index.html'), 'half');
  expect(read('index.html')).toBe(smallSite('a')['index.html']);
});

test('what pages of earlier releases ask for stays, and what has a fixed name does not', async () => {
  await deployed({ ...smallSite('a'), 'old/index.html': 'gone' });
  await deployed(smallSite('b'));
  await deployed(smallSite('c'));
  for (const version of ['a', 'b', 'c']) {
    expect(read(`_astro/app.${version}.js`)).toContain(version);
    expect(existsSync(shown(`_astro/app.${version}.js.br`))).toBe(true);
    expect(read(`search-index/piece${version}.json`)).toContain(version);
  }
  expect(read('search-index/en.json')).toContain('piecec');
  expect(existsSync(shown('old/index.html'))).toBe(false);
});

test('files of earlier pages go with their release, but not within a day', async () => {
  await deployed(smallSite('a'), start, 2);
  await deployed(smallSite('b'), start + 1000, 2);
  await deployed(smallSite('c'), start + 2000, 2);
  expect(releases().length).toBe(2);
  expect(existsSync(shown('_astro/app.a.js'))).toBe(true);
  await deployed(smallSite('d'), start + 2 * day, 2);
  expect(existsSync(shown('_astro/app.a.js'))).toBe(false);
  expect(existsSync(shown('_astro/app.b.js'))).toBe(false);
  expect(existsSync(shown('_astro/app.c.js'))).toBe(true);
});

test('as many releases stay as are to be kept, and the one on show', async () => {
  for (const version of ['a', 'b', 'c', 'd']) await deployed(smallSite(version), start, 3);
  expect(releases().length).toBe(3);
  await rollback(target);
  await rollback(target);
  expect(read('index.html')).toContain('b');
  await deployed(smallSite('e'), start, 2);
  expect(releases().length).toBe(2);
  expect(read('index.html')).toContain('e');
});

test('a rollback shows the release before, and pages of the later one find their files', async () => {
  await deployed(smallSite('a'));
  await deployed(smallSite('b'));
  const [first, second] = releases();
  const { name } = await rollback(target);
  expect(name).toBe(first);
  expect(currentRelease(target)).toBe(first);
  expect(read('index.html')).toContain('>a<');
  expect(read('_astro/app.b.js')).toContain('b');
  expect(read('search-index/pieceb.json')).toContain('b');
  await expect(rollback(target)).rejects.toThrow('no earlier release');
  await rollback(target, second);
  expect(read('index.html')).toContain('>b<');
  await expect(rollback(target, '20200101T000000Z')).rejects.toThrow(`there are: ${first ?? ''}`);
});

test('what is deployed after a rollback is newer than all that readers saw', async () => {
  await deployed(smallSite('a'));
  await deployed(smallSite('b'));
  const later = statSync(shown('index.html')).mtimeMs;
  await rollback(target);
  await deployed(smallSite('c'));
  expect(statSync(shown('index.html')).mtimeMs).toBeGreaterThan(later);
  expect(read('_astro/app.b.js')).toContain('b');
});

test('what is on show already makes no release, and one that was never shown is shown', async () => {
  await deployed(smallSite('a'));
  const [first] = releases();
  await deployed(smallSite('a'));
  expect(releases()).toEqual([first]);
  await deployed(smallSite('b'));
  await rollback(target);
  await deployed(smallSite('b'));
  expect(releases().length).toBe(2);
  expect(read('index.html')).toContain('>b<');
  await put(target, { from: join(folder, 'dist'), redirects: { '/old/': '/' } });
  expect(releases().length).toBe(3);
});

test('two deployments do not meet', async () => {
  await deployed(smallSite('a'));
  symlinkSync(String(process.ppid), join(target, 'deploying'));
  await expect(deployed(smallSite('b'))).rejects.toThrow(`process ${process.ppid} is deploying`);
  expect(read('index.html')).toContain('>a<');
  // A process of this number never runs.
  rmSync(join(target, 'deploying'));
  symlinkSync('99999999', join(target, 'deploying'));
  await deployed(smallSite('b'));
  expect(read('index.html')).toContain('>b<');
});

test('a folder that somebody else filled is left alone', async () => {
  mkdirSync(join(target, 'current'), { recursive: true });
  await expect(deployed(smallSite('a'))).rejects.toThrow('not a link');
});
