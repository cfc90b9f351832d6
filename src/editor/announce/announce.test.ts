import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compare, lastFile, type Published } from '../../build/addresses.ts';
import { announce } from './announce.ts';
import { baidu } from './baidu.ts';
import { indexNow } from './index-now.ts';
import { memory } from './memory.ts';

type Reply = [status: number, body?: object | undefined, headers?: Record<string, string>];

const site = new URL('https://sensing.example/');
const key = 'key-of-the-site';
const token = 'secret-token';
const keyFile = `https://sensing.example/${key}.txt`;

let root = '';
let server: Server;
let address = '';
let asked: { url: URL; type: string | undefined; body: string }[] = [];
/** What the server says next, and after that to everything. */
let replies: Reply[] = [];
const always: Record<string, Reply> = {};

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'announce-'));
  asked = [];
  replies = [];
  always['/indexnow'] = [200];
  delete always['/urls'];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    const url = new URL(request.url ?? '', address);
    asked.push({ url, type: request.headers['content-type'], body });
    const taken = { remain: 9, success: body.split('\n').length };
    const [status, answer, headers] = replies.shift() ?? always[url.pathname] ?? [200, taken];
    response.writeHead(status, headers).end(answer ? JSON.stringify(answer) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
  rmSync(root, { recursive: true });
});

const last: Published = { site: site.href, pages: { '/': 'a', '/old/': 'b', '/same/': 'c' } };
const built: Published = { site: site.href, pages: { '/': 'z', '/new/': 'd', '/same/': 'c' } };
const lists = compare(last, built);

const run = async (
  {
    isDry = false,
    quota,
    now = built,
    changes = lists,
  }: Partial<{
    isDry: boolean;
    quota: number;
    now: Published;
    changes: typeof lists;
  }> = {},
  only = ['IndexNow', 'Baidu'],
) => {
  const said: string[] = [];
  const waits: number[] = [];
  const failures = await announce({
    announcement: { site: site.href, isPreview: false, ...changes },
    engines: [
      indexNow(site, key, `${address}/indexnow`),
      baidu(site, token, `${address}/urls`, quota),
    ].filter(({ name }) => only.includes(name)),
    memory: memory(root, now),
    isDry,
    say: (line) => said.push(line),
    wait: async (milliseconds) => waits.push(milliseconds),
  });
  return { failures, waits, said: said.join('\n') };
};
const published = () =>
  existsSync(lastFile(root))
    ? (JSON.parse(readFileSync(lastFile(root), 'utf8')) as Published)
    : undefined;
const told = (path: string) =>
  asked.filter(({ url }) => url.pathname === path).map(({ body }) => body);

test('a build is compared with what was last announced; on another host all is new', () => {
  expect(lists).toEqual({
    new: ['https://sensing.example/new/'],
    changed: ['https://sensing.example/'],
    gone: ['https://sensing.example/old/'],
  });
  const moved = { ...built, site: 'https://other.example/' };
  expect(compare(last, moved)).toEqual(compare(undefined, moved));
  expect(compare(undefined, moved).new).toHaveLength(3);
});

test('each engine is told what it wants, once', async () => {
  expect((await run()).failures).toEqual([]);
  const [first, second] = asked;
  expect(first?.type).toContain('application/json');
  expect(JSON.parse(first?.body ?? '')).toEqual({
    host: 'sensing.example',
    key,
    keyLocation: keyFile,
    urlList: [...lists.new, ...lists.changed, ...lists.gone],
  });
  expect(second?.type).toContain('text/plain');
  expect(second?.url.searchParams.get('site')).toBe('https://sensing.example');
  expect(second?.url.searchParams.get('token')).toBe(token);
  expect(second?.body.split('\n')).toEqual([...lists.new, ...lists.changed]);
  expect(published()).toEqual(built);
  expect((await run()).said).toBe('IndexNow: nothing to send\nBaidu: nothing to send');
  expect(asked).toHaveLength(2);
});

test('a dry run lists what it would send, sends nothing and remembers nothing', async () => {
  const { said } = await run({ isDry: true });
  expect(said).toContain('Baidu: would send 2:');
  expect(said.split('\n')).toContain('  https://sensing.example/old/');
  expect(asked).toEqual([]);
  expect(published()).toBeUndefined();
});

test('a busy server is asked again as late as it wants', async () => {
  replies = [[429, undefined, { 'Retry-After': '12' }], [503]];
  const { failures, waits } = await run({}, ['IndexNow']);
  expect(failures).toEqual([]);
  expect(waits).toEqual([12_000, 30_000]);
  expect(asked).toHaveLength(3);
  replies = [[429, undefined, { 'Retry-After': '3600' }]];
  rmSync(lastFile(root));
  const late = await run({}, ['IndexNow']);
  expect(late.failures.join()).toMatch(/answers 429; run this again in 60 minutes/);
  expect(late.waits).toEqual([]);
});

test('the failure of one engine keeps the other from nothing, and is made good alone', async () => {
  always['/indexnow'] = [503];
  const { failures, waits } = await run();
  expect(failures.join()).toMatch(/^IndexNow: 127\.0\.0\.1:\d+ answers 503, 3 times in all/);
  expect(waits).toEqual([5_000, 30_000]);
  expect(told('/urls')).toHaveLength(1);
  expect(published()).toBeUndefined();
  always['/indexnow'] = [200];
  expect((await run()).failures).toEqual([]);
  expect(told('/urls')).toHaveLength(1);
  expect(told('/indexnow')).toHaveLength(4);
  expect(published()).toEqual(built);
});

test('a server that is not there is asked three times', async () => {
  server.close();
  const { failures, waits } = await run();
  expect(failures).toHaveLength(2);
  expect(failures.join()).toMatch(/cannot be reached \(.*ECONNREFUSED/);
  expect(failures.join()).not.toContain(token);
  expect(waits).toHaveLength(4);
});

test.each<[Reply, RegExp]>([
  [[403], new RegExp(`answers 403: the key is not valid: ${keyFile}`)],
  [[422], /answers 422: these are not addresses of sensing\.example/],
  [[400], /answers 400: it could not read the request/],
  [[302, undefined, { Location: '/elsewhere' }], /answers 302/],
])('IndexNow refuses with %j', async (reply, message) => {
  replies = [reply];
  const { failures, waits } = await run({}, ['IndexNow']);
  expect(failures.join()).toMatch(message);
  expect(waits).toEqual([]);
  expect(published()).toBeUndefined();
});

test.each<[Reply, RegExp]>([
  [[401, { error: 401, message: 'token is not valid' }], /BAIDU_PUSH_TOKEN is not the token/],
  [[400, { error: 400, message: 'over quota' }], /no more today: .+ --quota/],
  [[400, { error: 400, message: 'site error' }], /the site is not registered/],
  [[200, { error: 1 }], /nothing that can be understood/],
  [[200], /not as Baidu does/],
])('Baidu refuses with %j', async (reply, message) => {
  replies = [reply];
  const { failures } = await run({}, ['Baidu']);
  expect(failures.join()).toMatch(message);
  expect(failures.join()).not.toContain(token);
  expect(published()).toBeUndefined();
});

test('of what Baidu took in part, the rest alone is sent again', async () => {
  replies = [[200, { remain: 8, success: 1, not_same_site: lists.new, not_valid: [] }]];
  const { failures } = await run({}, ['Baidu']);
  expect(failures.join()).toMatch(/1 are not of the site registered/);
  expect(published()).toBeUndefined();
  expect((await run({}, ['Baidu'])).failures).toEqual([]);
  expect(told('/urls')[1]).toBe(lists.new.join('\n'));
  replies = [[200, { remain: 0, success: 1 }]];
  rmSync(lastFile(root));
  expect((await run({}, ['Baidu'])).failures.join()).toMatch(/took 1 of 2 and does not say which/);
});

test('where Baidu takes few a day, the rest waits', async () => {
  const { said, failures } = await run({ quota: 1 }, ['Baidu']);
  expect(said).toContain('Baidu: accepted 1 of 1, 1 left for another day (9 more today)');
  expect(failures).toEqual([]);
  expect(published()).toBeUndefined();
  await run({ quota: 1 }, ['Baidu']);
  expect(told('/urls')).toEqual([...lists.new, ...lists.changed]);
  expect(published()).toEqual(built);
});

test('many addresses go in as many requests as each engine wants', async () => {
  const pages = Object.fromEntries(Array.from({ length: 12_345 }, (_, n) => [`/${n}/`, 'x']));
  const now = { site: site.href, pages };
  await run({ now, changes: compare(undefined, now) });
  const sizes = asked.map(({ url, body }) =>
    url.pathname === '/urls'
      ? body.split('\n').length
      : (JSON.parse(body) as { urlList: string[] }).urlList.length,
  );
  expect(sizes).toEqual([10_000, 2_345, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 345]);
  expect(published()).toEqual(now);
});
