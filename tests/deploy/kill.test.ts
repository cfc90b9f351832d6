import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rollback } from '../../src/deploy/deploy.ts';
import { smallSite, writeSite } from './fixture.ts';
import { put } from './target.ts';

let folder = '';
/** Where a and b were deployed before. */
let before = '';
let target = '';
let dist = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'a kill '));
  [before, target, dist] = [join(folder, 'before'), join(folder, 'site'), join(folder, 'dist')];
  for (const version of ['a', 'b']) {
    await put(before, { from: writeSite(dist, smallSite(version)), keep: 2 });
  }
  writeSite(dist, smallSite('c'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs an action that is ended at its n-th change to the disk; answers what it said. */
const act = (action: string, last: number): string => {
  rmSync(target, { recursive: true, force: true });
  cpSync(before, target, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  const hook = resolve('tests/deploy/kill-at.ts');
  const program = resolve('tests/deploy/act.ts');
  const { stdout, stderr, signal, status } = spawnSync(
    'node',
    ['--import', hook, program, action, target, dist],
    { encoding: 'utf8', env: { ...process.env, KILL_AT: String(last) } },
  );
  expect(signal ?? status, stderr).toBe(last > 0 ? 'SIGKILL' : 0);
  return stdout;
};

const versionOf = (text: string): string => /<title>(?:首页 )?(\w)</.exec(text)?.[1] ?? '';

/** Reads all that is on show; answers the version, if every file is whole and of that version. */
const versionShown = (): string => {
  const site = join(target, 'current/site');
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  const version = versionOf(home);
  for (const [path, content] of Object.entries(smallSite(version))) {
    if (/^[._]h/.test(path)) continue;
    const file = join(site, path);
    expect(readFileSync(file, 'utf8'), path).toBe(content);
    if (content.length < 1000) continue;
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString(), path).toBe(content);
  }
  return version;
};

/** Whether readers of another version's pages find their files. */
const carries = (version: string): boolean =>
  existsSync(join(target, `current/site/_astro/app.${version}.js`)) &&
  existsSync(join(target, `current/site/search-index/piece${version}.json`));

const countChanges = (action: string): number => Number.parseInt(act(action, 0), 10);

test('a deployment ended at any change to the disk leaves a whole site, and the next one heals', async () => {
  const changes = countChanges('deploy');
  expect(versionShown()).toBe('c');
  expect(changes).toBeGreaterThan(40);
  const seen = new Map<string, number>();
  for (let last = 1; last <= changes; last += 1) {
    act('deploy', last);
    const version = versionShown();
    seen.set(version, (seen.get(version) ?? 0) + 1);
    expect(carries('a') && carries('b'), `after change ${last}`).toBe(true);

    await put(target, { from: dist, keep: 2 });
    expect(versionShown()).toBe('c');
    expect(carries('a') && carries('b'), `after change ${last} and again`).toBe(true);
    expect(readdirSync(target).toSorted()).toEqual(['current', 'releases']);
    const left = readdirSync(join(target, 'releases'));
    expect(left.length, `after change ${last}`).toBe(2);
    for (const name of left) {
      expect(statSync(join(target, 'releases', name, 'release.json')).size).toBeGreaterThan(0);
    }
  }
  // Both the old and the new site were met, and nothing else.
  expect([...seen.keys()].toSorted()).toEqual(['b', 'c']);
});

test('a rollback ended at any change to the disk leaves a whole site, and the next one heals', async () => {
  const changes = countChanges('rollback');
  expect(versionShown()).toBe('a');
  const seen = new Set<string>();
  for (let last = 1; last <= changes; last += 1) {
    act('rollback', last);
    seen.add(versionShown());
    expect(carries('a') && carries('b'), `after change ${last}`).toBe(true);
    const names = readdirSync(join(target, 'releases')).toSorted();
    await rollback(target, names[0]);
    expect(versionShown()).toBe('a');
    expect(readdirSync(target).toSorted()).toEqual(['current', 'releases']);
  }
  expect([...seen].toSorted()).toEqual(['a', 'b']);
});
