import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deployToStore } from '../../src/deploy/store/deploy.ts';
import { manifestPath, type Manifest } from '../../src/deploy/store/manifest.ts';
import { smallSite, writeSite, type Files } from './fixture.ts';
import { startStore, type TestStore } from './store.ts';

const day = 24 * 60 * 60 * 1000;
const today = Date.parse('2026-11-25T12:00:00Z');

/** A site of which each version has another story, to which its home page and its feed lead. */
const siteOf = (version: string): Files => {
  const link = `<a href="/news/${version}/index.html">`;
  const small = smallSite(version);
  const home = small['index.html'] ?? '';
  const served = Object.entries(small).filter(([path]) => !/^[._]h/.test(path));
  return {
    ...Object.fromEntries(served),
    'index.html': home + link,
    'feed.xml': `<title>${version}</title>${link}`,
    [`news/${version}/index.html`]: `<title>${version}</title><img src="/cards/${version}.png">`,
    [`cards/${version}.png`]: `a picture of ${version}`,
  };
};

let folder = '';
let dist = '';
let before = '';
let store: TestStore;

const put = (now: number) =>
  deployToStore({
    from: dist,
    store: store.name,
    days: 7,
    takeOver: false,
    now,
    report: () => undefined,
  });

beforeAll(async () => {
  store = await startStore();
  // One change after the other, so that each can be the last.
  Object.assign(process.env, store.environment, { RCLONE_TRANSFERS: '1', RCLONE_CHECKERS: '1' });
  folder = mkdtempSync(join(tmpdir(), 'a kill '));
  [dist, before] = [join(folder, 'dist'), join(folder, 'before')];
  for (const [version, age] of [
    ['a', 30],
    ['b', 20],
  ] as const) {
    writeSite(dist, siteOf(version));
    await put(today - age * day);
  }
  writeSite(dist, siteOf('c'));
  cpSync(store.folder, before, { recursive: true });
});
afterAll(() => {
  store.stop();
  rmSync(folder, { recursive: true });
});

/** Deploys c over b, and is ended with rclone at its n-th change of the store; answers all changes. */
const act = async (last: number): Promise<string[]> => {
  rmSync(store.folder, { recursive: true });
  cpSync(before, store.folder, { recursive: true });
  const args = ['tests/deploy/store-act.ts', store.name, dist, String(today)];
  const child = spawn('node', args, { detached: true, stdio: ['ignore', 'ignore', 'inherit'] });
  const changes: string[] = [];
  store.watch((change) => {
    changes.push(change);
    if (changes.length < last) return true;
    if (changes.length === last && child.pid) process.kill(-child.pid, 'SIGKILL');
    return false;
  });
  const end = await new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(signal ?? code);
    });
  });
  store.watch(() => true);
  expect(end).toBe(last === Infinity ? 0 : 'SIGKILL');
  return changes;
};

const read = async (path: string): Promise<string | undefined> => {
  const { status, body } = await store.get(path);
  return status === 200 ? body.toString() : undefined;
};
const asked = /(?:href|src)="\/([^"]+)"|"names":"(\w+)"/g;

/** What readers meet at an address, and at all that it leads to; answers the versions met. */
const walk = async (
  path: string,
  met = new Map<string, string>(),
): Promise<Map<string, string>> => {
  if (met.has(path)) return met;
  const text = await read(path);
  const version = ['a', 'b', 'c'].find((one) => siteOf(one)[path] === text) ?? '';
  expect(version, `${path} is whole`).not.toBe('');
  met.set(path, version);
  for (const [, link, piece] of (text ?? '').matchAll(asked)) {
    const next = link ?? `search-index/${piece}.json`;
    await walk(next, met);
    // What a page asks for is of its version.
    expect(siteOf(version)[next], `${path} leads to ${next}`).toBe(await read(next));
  }
  return met;
};

const expectFiles = async (version: string, paths = /./): Promise<void> => {
  for (const [path, content] of Object.entries(siteOf(version))) {
    if (paths.test(path)) expect(await read(path), path).toBe(content);
  }
};
const entries = [
  'index.html',
  'zh/index.html',
  'about/index.html',
  'feed.xml',
  'search-index/en.json',
];
const named = /^(_astro|search-index\/piece|cards|news)/;

test('a deployment ended at any change of the store leaves whole pages, and the next one heals', async () => {
  const changes = await act(Infinity);
  await expectFiles('c');
  const order = changes.map((change) => change.replace(/^(\w+) \/site\/([^?]*).*$/, '$1 $2'));
  expect(order.filter((change) => !change.includes(manifestPath))).toEqual([
    'PUT _astro/app.c.js',
    'PUT search-index/piecec.json',
    'PUT cards/c.png',
    'PUT news/c/index.html',
    'PUT feed.xml',
    'PUT search-index/en.json',
    'PUT index.html',
    'PUT zh/index.html',
    'DELETE news/a/index.html',
    'DELETE _astro/app.a.js',
    'DELETE cards/a.png',
    'DELETE search-index/piecea.json',
  ]);
  const homes = new Set<string>();
  for (let last = 1; last <= changes.length; last += 1) {
    await act(last);
    const when = `after ${order[last - 1]}`;
    for (const entry of entries) {
      const met = await walk(entry);
      homes.add(met.get('index.html') ?? '');
    }
    // Readers who have a page of the release before open find its files.
    await expectFiles('b', named);

    await put(today);
    await expectFiles('c');
    await expectFiles('b', named);
    const { files, deployer } = JSON.parse((await read(manifestPath)) ?? '') as Manifest;
    expect(deployer, when).toBeUndefined();
    expect([...Object.keys(files), manifestPath].toSorted(), when).toEqual(store.keys());
    const old = Object.keys(files).filter((path) => files[path]?.until !== undefined);
    expect(old.toSorted(), when).toEqual(
      Object.keys(siteOf('b'))
        .filter((path) => named.test(path))
        .toSorted(),
    );
  }
  // Both the old and the new site were met, and nothing else.
  expect([...homes].filter(Boolean).toSorted()).toEqual(['b', 'c']);
}, 3_600_000);
