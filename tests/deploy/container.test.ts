import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { ask } from './ask.ts';
import { startServer } from './servers.ts';
import { makePlace } from './target.ts';

test('the server of the container shows the site, compressed and with its headers', async () => {
  const place = makePlace();
  const server = await startServer('container', join(place.folder, 'server'), inject('target'));
  try {
    const home = await ask(`${server.address}/`, { headers: { 'Accept-Encoding': 'br' } });
    expect(home.status).toBe(200);
    expect(home.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(home.headers['content-security-policy']).toContain("script-src 'self'");
    expect(brotliDecompressSync(home.body)).toEqual(readFileSync('dist/index.html'));
    const missing = await ask(`${server.address}/zh/nothing-here/`);
    expect(missing.status).toBe(404);
    expect(missing.body).toEqual(readFileSync('dist/zh/404.html'));
    const plain = await ask(`${server.plain}/news/`);
    expect(plain.headers.location).toBe(`${server.address}/news/`);
  } finally {
    await server.stop();
    place.clear();
  }
});
