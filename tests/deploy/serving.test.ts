import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { en } from '../../src/lib/i18n/en.ts';
import { zh } from '../../src/lib/i18n/zh.ts';
import { ask, type Answer } from './ask.ts';
import { kinds, startServer, type Server } from './servers.ts';
import { moved, wellKnown } from './setup.ts';
import { makePlace } from './target.ts';

const target = inject('target');
const story = '/news/2020-08-31-alliance-founded/';
const fileIn = (folder: string, pattern: RegExp): string => {
  const name = readdirSync(join('dist', folder)).find((one) => pattern.test(one));
  if (!name) throw new Error(`nothing like ${pattern.source} in ${folder}`);
  return `/${folder}/${name}`;
};
const script = fileIn('_astro', /^SearchPage.*\.js$/);
const piece = fileIn('search-index', /^\w{6}\.json$/);
const immutable = 'public, max-age=31536000, immutable';

/** What is wrong with the eight headers that no answer may lack. */
const headerFaults = ({ headers }: Answer): string[] => {
  const policy = String(headers['content-security-policy']);
  const wanted: [string, boolean][] = [
    ['CSP', /script-src 'self';/.test(policy) && !/unsafe|\*|https?:/.test(policy)],
    ['frame-ancestors', policy.includes("frame-ancestors 'none'")],
    ['HSTS', /^max-age=\d{8,}/.test(String(headers['strict-transport-security']))],
    ['nosniff', headers['x-content-type-options'] === 'nosniff'],
    ['Referrer-Policy', headers['referrer-policy'] === 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', /camera=\(\)/.test(String(headers['permissions-policy']))],
    ['COOP', headers['cross-origin-opener-policy'] === 'same-origin'],
    ['CORP', /^(same|cross)-origin$/.test(String(headers['cross-origin-resource-policy']))],
  ];
  return wanted.filter(([, isRight]) => !isRight).map(([name]) => name);
};

describe.each(kinds)('%s', (kind) => {
  const place = makePlace();
  let server: Server;
  beforeAll(async () => {
    server = await startServer(kind, join(place.folder, 'server'), target);
  });
  afterAll(async () => {
    await server.stop();
    place.clear();
  });
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask(server.address + path, { method, headers });

  test.each([
    [200, '/', {}, 'GET'],
    [200, story, {}, 'GET'],
    [200, `/zh${story}`, { 'Accept-Encoding': 'br' }, 'GET'],
    [200, story, {}, 'HEAD'],
    [200, script, {}, 'GET'],
    [200, piece, {}, 'GET'],
    [200, '/logo.svg', {}, 'GET'],
    [200, '/feed.xml', {}, 'GET'],
    [206, '/mark.png', { Range: 'bytes=0-9' }, 'GET'],
    [301, '/news', {}, 'GET'],
    [301, moved.from, {}, 'GET'],
    [404, '/nothing-here/', {}, 'GET'],
    [404, '/zh/nothing-here/', {}, 'GET'],
    [404, '/_astro/nothing.js', {}, 'GET'],
    [404, '/search-index/', {}, 'GET'],
    [405, '/', {}, 'POST'],
    [405, story, {}, 'PUT'],
    [405, script, {}, 'DELETE'],
  ])('%i for %s comes with all headers', async (status, path, headers, method) => {
    const answer = await get(path, headers, method);
    expect(answer.status).toBe(status);
    expect(headerFaults(answer)).toEqual([]);
    expect(answer.headers.server ?? '').not.toMatch(/\d/);
  });

  test('304 comes with all headers, and what is cached is asked for', async () => {
    for (const path of ['/', story, script, '/search-index/zh.json']) {
      for (const encoding of ['identity', 'br', 'gzip']) {
        const first = await get(path, { 'Accept-Encoding': encoding });
        const etag = first.headers.etag ?? '';
        const again = await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': etag });
        expect(again.status, path).toBe(304);
        expect(headerFaults(again)).toEqual([]);
        expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
      }
    }
  });

  test('what is named by its content is kept for good; all else is asked for again', async () => {
    const rules: [string, string][] = [
      [script, immutable],
      [fileIn('_astro', /\.woff2$/), immutable],
      [piece, immutable],
      ['/search-index/en.json', 'no-cache'],
      ['/search-index/zh.json', 'no-cache'],
      ['/', 'no-cache'],
      [story, 'no-cache'],
      ['/feed.xml', 'no-cache'],
      ['/zh/scale.svg', 'public, max-age=3600'],
      ['/_astro/nothing.js', 'no-cache'],
      ['/search-index/abcdef.json', 'no-cache'],
    ];
    for (const [path, rule] of rules) {
      expect((await get(path)).headers['cache-control'], path).toBe(rule);
    }
  });

  test('pictures may be shown by feed readers and messengers, pages by nobody', async () => {
    const policy = async (path: string) =>
      (await get(path)).headers['cross-origin-resource-policy'];
    expect(await policy(fileIn('cards', /\.png$/))).toBe('cross-origin');
    expect(await policy(story)).toBe('same-origin');
    expect(await policy(piece)).toBe('same-origin');
  });

  test.each([story, '/zh/', script, '/search-index/en.json', '/feed.xml', '/logo.svg'])(
    '%s comes compressed, in the best form that was asked for',
    async (path) => {
      const whole = await get(path, { 'Accept-Encoding': 'identity' });
      expect(whole.headers['content-encoding']).toBeUndefined();
      const browser = await get(path, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
      expect(browser.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(browser.body)).toEqual(whole.body);
      const older = await get(path, { 'Accept-Encoding': 'gzip' });
      expect(older.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(older.body)).toEqual(whole.body);
      expect(older.body.length).toBeGreaterThan(browser.body.length);
      for (const { headers } of [whole, browser, older]) {
        expect(headers.vary).toBe('Accept-Encoding');
        expect(headers['content-type']).toBe(whole.headers['content-type']);
      }
      if (kind !== 'caddy') return;
      const zstd = await get(path, { 'Accept-Encoding': 'zstd' });
      expect(zstd.headers['content-encoding']).toBe('zstd');
      expect(zstdDecompressSync(zstd.body)).toEqual(whole.body);
    },
  );

  test('every type is right, and text is UTF-8', async () => {
    const types: [string, RegExp][] = [
      ['/', /^text\/html; charset=utf-8$/],
      ['/feed.xml', /^application\/xml; charset=utf-8$/],
      ['/zh/feed.json', /^application\/feed\+json$/],
      [`${story.slice(0, -1)}.md`, /^text\/markdown; charset=utf-8$/],
      [fileIn('data', /\.csv$/), /^text\/csv; charset=utf-8$/],
      [fileIn('data', /\.json$/), /^application\/json$/],
      ['/manifest.webmanifest', /^application\/manifest\+json$/],
      ['/sitemap-index.xml', /^(text|application)\/xml; charset=utf-8$/],
      ['/robots.txt', /^text\/plain; charset=utf-8$/],
      [script, /^(text|application)\/javascript(; charset=utf-8)?$/],
      [piece, /^application\/json$/],
      ['/logo.svg', /^image\/svg\+xml$/],
      ['/mark.png', /^image\/png$/],
      [fileIn('_astro', /\.woff2$/), /^font\/woff2$/],
    ];
    for (const [path, type] of types) {
      expect((await get(path)).headers['content-type'], path).toMatch(type);
    }
  });

  test.each([
    ['/nothing-here/', 'en', en.notFoundTitle],
    ['/news/nothing/here', 'en', en.notFoundTitle],
    ['/zh/nothing-here', 'zh-Hans', zh.notFoundTitle],
    ['/zh/news/nothing/', 'zh-Hans', zh.notFoundTitle],
    // The error pages have no address of their own.
    ['/404.html', 'en', en.notFoundTitle],
    ['/zh/404.html', 'zh-Hans', zh.notFoundTitle],
  ])('%s is not found, in %s', async (path, lang, title) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain(`<html lang="${lang}"`);
    expect(body.toString()).toContain(title);
    const compressed = await get(path, { 'Accept-Encoding': 'br' });
    expect(compressed.status).toBe(404);
    expect(brotliDecompressSync(compressed.body)).toEqual(body);
  });

  test('an error page is never said to be unchanged', async () => {
    const first = await get('/nothing-here/');
    const etag = first.headers.etag ?? '*';
    const again = await get('/nothing-here/', { 'If-None-Match': etag });
    expect(again.status).toBe(404);
    expect(again.body).toEqual(first.body);
  });

  test.each([
    '/.env',
    '/.git/config',
    '/news/.hidden/x',
    '/news/nothing.md',
    '/index.html.br',
    '/feed.xml.gz',
    '/_headers',
    '/_redirects',
    '/release.json',
    '/../release.json',
    '/%2e%2e/release.json',
    '/_astro/',
    '/cards/',
  ])('%s shows nothing', async (path) => {
    expect([400, 404]).toContain((await get(path)).status);
  });

  test('what is well known is served, though its name begins with a dot', async () => {
    expect((await get(wellKnown)).body.toString()).toBe('well known');
  });

  test('a published address leads on, and one without its slash to the one with it', async () => {
    expect((await get(moved.from)).headers.location).toBe(moved.to);
    for (const path of ['/news', story.slice(0, -1), '/zh']) {
      const { status, headers } = await get(path);
      expect(status).toBe(301);
      expect(headers.location).toBe(`${path}/`);
    }
  });

  test('a refused method is told which are allowed', async () => {
    expect((await get('/', {}, 'POST')).headers.allow).toBe('GET, HEAD');
  });

  test('an address without encryption leads to the one with it, by headers but HSTS', async () => {
    const answer = await ask(`${server.plain}${story}?q=1`);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(`${server.address}${story}?q=1`);
    expect(headerFaults(answer)).toEqual(['HSTS']);
  });

  test('every file of the site is served as it was built', async () => {
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.\w+$/.test(name) && !/404/.test(name),
    );
    const wrong: string[] = [];
    for (const name of files) {
      const { status, body } = await get(`/${name.replace(/(^|\/)index\.html$/, '$1')}`);
      if (status !== 200 || !body.equals(readFileSync(join('dist', name)))) wrong.push(name);
    }
    expect(files.length).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });
});
