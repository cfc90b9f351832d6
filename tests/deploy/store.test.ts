import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { manifestPath, type Manifest } from '../../src/deploy/store/manifest.ts';
import { siteFiles } from '../../src/deploy/site-files.ts';
import { startStore, type TestStore } from './store.ts';

let store: TestStore;
let folder = '';
beforeAll(async () => {
  store = await startStore();
  folder = mkdtempSync(join(tmpdir(), 'a deployment '));
});
afterAll(() => {
  store.stop();
  rmSync(folder, { recursive: true });
});

const start = (...args: string[]) => {
  const env = {
    ...process.env,
    ...store.environment,
    RCLONE_RETRIES: '1',
    RCLONE_LOW_LEVEL_RETRIES: '1',
  };
  return spawn('node', ['src/deploy/cli.ts', ...args], { env });
};

const run = (...args: string[]) =>
  new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = start(...args);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.once('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
const manifest = async (): Promise<Manifest> =>
  JSON.parse((await store.get(manifestPath)).body.toString()) as Manifest;

test('a deployment that is told to stop stops, with all that it started', async () => {
  const child = start(store.name);
  let changes = 0;
  store.watch((change) => {
    // Hundreds of files that one rclone uploads.
    if (change.includes('/search-index/')) changes += 1;
    if (changes === 1) child.kill();
    return true;
  });
  await new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const then = changes;
  await new Promise((resolve) => setTimeout(resolve, 2000));
  store.watch(() => true);
  expect(changes).toBe(then);
  expect(changes).toBeGreaterThan(0);
});

test('the built site is deployed whole, each file with its type and how long it is kept', async () => {
  const { status, stdout, stderr } = await run(store.name);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const files = siteFiles('dist');
  expect(stdout).toMatch(/^uploads \d+ files named by their content$/m);
  expect(stdout).toContain(`the site is on show: ${files.length} uploaded, 0 deleted`);
  expect(stdout).toContain('0 files are there already');
  expect(store.keys()).toEqual([...files, manifestPath].toSorted());
  const kinds = new Map<string, string>();
  for (const path of files) {
    const { body, headers } = await store.get(path);
    expect(body.equals(readFileSync(join('dist', path))), path).toBe(true);
    const name = path.replace(/^(\w+)\/.*(\.\w+)$/, '$1/*$2').replace(/.*(feed|cdx)\./, '$1.');
    kinds.set(name, `${headers['content-type']} ${headers['cache-control']}`);
    expect(headers['content-encoding']).toBeUndefined();
  }
  const immutable = 'public, max-age=31536000, immutable';
  expect(Object.fromEntries(kinds)).toMatchObject({
    'index.html': 'text/html; charset=utf-8 no-cache',
    'news/*.html': 'text/html; charset=utf-8 no-cache',
    'news/*.md': 'text/markdown; charset=utf-8 no-cache',
    'data/*.csv': 'text/csv; charset=utf-8 no-cache',
    'cards/*.png': 'image/png no-cache',
    'feed.xml': 'application/xml; charset=utf-8 no-cache',
    'feed.json': 'application/feed+json no-cache',
    'robots.txt': 'text/plain; charset=utf-8 no-cache',
    'logo.svg': 'image/svg+xml; charset=utf-8 no-cache',
    '_astro/*.js': `text/javascript; charset=utf-8 ${immutable}`,
    'feed.css': 'text/css; charset=utf-8 no-cache',
    '_astro/*.woff2': `font/woff2 ${immutable}`,
  });
  const search = async (path: string) =>
    (await store.get(`search-index/${path}`)).headers['cache-control'];
  const { names } = JSON.parse(readFileSync('dist/search-index/zh.json', 'utf8')) as {
    names: string;
  };
  expect(await search('zh.json')).toBe('no-cache');
  expect(await search(`${names}.json`)).toBe(immutable);
});

test('what is there is not uploaded again, and the list tells what is', async () => {
  const { stdout } = await run(store.name);
  expect(stdout).toContain('the site is on show: 0 uploaded, 0 deleted');
  const { stdout: list } = await run(store.name, '--list');
  expect(list).toBe(`${siteFiles('dist').length} files of the release, 0 of earlier ones\n`);
});

test('a faulty site is not deployed', async () => {
  const dist = join(folder, 'dist');
  cpSync('dist', dist, { recursive: true });
  rmSync(join(dist, 'zh/404.html'));
  const before = await manifest();
  const { status, stderr } = await run(store.name, '--from', dist);
  expect(stderr).toContain('zh/404.html is missing\nNothing was deployed: mend these first.');
  expect(status).toBe(1);
  expect(await manifest()).toEqual(before);
});

/** A site with a file more than the one in the store. */
const changedSite = (): string => {
  const dist = join(folder, 'changed');
  cpSync('dist', dist, { recursive: true });
  writeFileSync(join(dist, 'llms.txt'), 'changed');
  writeFileSync(join(dist, 'new.txt'), 'new');
  return dist;
};

test('a store that fails half-way says so in one line, and the next deployment goes on', async () => {
  const dist = changedSite();
  store.watch((change) => !change.includes('llms.txt'));
  const { status, stderr } = await run(store.name, '--from', dist);
  store.watch(() => true);
  expect(stderr).toMatch(
    /^not everything could be uploaded to teststore:site: .*deploy again.*\n$/,
  );
  expect(status).toBe(1);
  expect((await run(store.name, '--from', dist)).stdout).toContain(
    'on show: 1 uploaded, 0 deleted',
  );
});

test('while another machine deploys, none begins, unless it is known to be dead', async () => {
  const dist = changedSite();
  writeFileSync(join(dist, 'new.txt'), 'newer');
  let changes = 0;
  // The site is uploaded by one of whom the store never heard the end.
  store.watch((change) => {
    changes += change.includes(manifestPath) ? 1 : 0;
    return changes < 2;
  });
  expect((await run(store.name, '--from', dist)).status).toBe(1);
  store.watch(() => true);
  const { deployer } = await manifest();
  expect(deployer?.pid).toBeGreaterThan(0);
  expect((await run(store.name, '--list')).stdout).toContain('has not ended');

  const other = { ...(await manifest()), deployer: { ...deployer, machine: 'another' } };
  await putManifest(JSON.stringify(other));
  const { status, stderr } = await run(store.name, '--from', dist);
  expect(stderr).toMatch(
    /^another machine is deploying to teststore:site since .*: --take-over\n$/,
  );
  expect(status).toBe(1);
  expect((await run(store.name, '--from', dist, '--take-over')).status).toBe(0);
  expect((await store.get('new.txt')).body.toString()).toBe('newer');
});

const putManifest = (text: string) =>
  new Promise((resolve) => {
    const env = { ...process.env, ...store.environment };
    delete env['AWS_CA_BUNDLE'];
    const child = spawn('rclone', ['rcat', `${store.name}/${manifestPath}`], { env });
    child.stdin.end(text);
    child.once('close', resolve);
  });

test('what no release has is deleted at once where that is asked for', async () => {
  const { stdout } = await run(store.name, '--days', '0');
  expect(stdout).toContain('1 deleted');
  expect(store.keys()).toEqual([...siteFiles('dist'), manifestPath].toSorted());
});

test('a store that rclone does not know is told in one line', async () => {
  const { status, stderr } = await run('nobody:bucket');
  expect(stderr).toMatch(/^nobody:bucket could not be read: .*config.*\n$/);
  expect(status).toBe(1);
});
