import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { announcementFile, builtFile, lastFile, writeJson } from '../../build/addresses.ts';

// Each test starts Node once or twice.
vi.setConfig({ testTimeout: 30_000 });

const token = 'secret-token';
let root = '';
let heard = 0;
const server = createServer((_, response) => {
  heard += 1;
  response.end('{"success":1,"remain":9}');
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => server.close());
beforeEach(() => {
  if (root) rmSync(root, { recursive: true });
  root = mkdtempSync(join(tmpdir(), 'announce-'));
  heard = 0;
});
afterAll(() => rmSync(root, { recursive: true }));

const build = (site: string, isPreview = false): void => {
  writeJson(builtFile(root), { site, pages: { '/': 'a' } });
  const lists = { new: [site], changed: [], gone: [] };
  writeJson(announcementFile(root), { site, isPreview, ...lists });
};

const run = (args: string[] = [], env: Record<string, string> = {}) => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = {
    cwd: root,
    env: {
      ...process.env,
      INDEXNOW_ENDPOINT: address,
      BAIDU_ENDPOINT: address,
      BAIDU_PUSH_TOKEN: '',
      ...env,
    },
  };
  const file = resolve('src/editor/announce/command.ts');
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
    execFile('node', [file, ...args], options, (error, stdout, stderr) => {
      done({ code: error?.code ?? 0, stdout, stderr });
    });
  });
};

test('engines without a key are passed over, with the reason', async () => {
  build('https://sensing.example/');
  const { code, stdout } = await run();
  expect(stdout).toBe(`IndexNow: skipped, content/site.yaml has no indexNowKey
Baidu: skipped, BAIDU_PUSH_TOKEN is not set
`);
  expect(code).toBe(0);
  expect(heard).toBe(0);
  expect(existsSync(lastFile(root))).toBe(false);
});

test('what is configured is told, with exit code 0, and a dry run tells nobody', async () => {
  build('https://sensing.example/');
  writeJson(join(root, 'content', 'site.yaml'), { indexNowKey: 'key-of-the-site' });
  const env = { BAIDU_PUSH_TOKEN: token };
  expect((await run(['--dry-run'], env)).stdout).toContain('IndexNow: would send 1:');
  expect(heard).toBe(0);
  const { code, stdout, stderr } = await run([], env);
  expect(stdout).toContain('IndexNow: accepted 1 of 1\nBaidu: accepted 1 of 1 (9 more today)');
  expect(stdout + stderr).not.toContain(token);
  expect(code).toBe(0);
  expect(heard).toBe(2);
  expect(existsSync(lastFile(root))).toBe(true);
});

test.each([
  ['no build', () => undefined, /^there is no site to announce: npm run build\n$/],
  [
    'a site of this computer',
    () => build('http://localhost:4321/'),
    /was built for localhost:4321/,
  ],
  ['a site by its number', () => build('http://192.0.2.1/'), /was built for 192\.0\.2\.1/],
  ['a preview', () => build('https://sensing.example/', true), /is a preview for editors/],
  [
    'a list that is none',
    () => {
      build('https://sensing.example/');
      writeFileSync(announcementFile(root), '{');
    },
    /announce\.json cannot be read; delete it/,
  ],
])('%s is refused in one line, with exit code 1', async (_, prepare, message) => {
  prepare();
  const { code, stderr } = await run([], { BAIDU_PUSH_TOKEN: token });
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
  expect(heard).toBe(0);
});

test('a quota that is no number is refused', async () => {
  build('https://sensing.example/');
  const { code, stderr } = await run(['--quota', 'ten'], { BAIDU_PUSH_TOKEN: token });
  expect(stderr).toBe('--quota is a number from 1, not ten\n');
  expect(code).toBe(1);
});
