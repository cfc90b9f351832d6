import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The bytes that were served of an index, as a server sends them. */
export interface Wire {
  bytes: number;
}

/** Serves an index, and this repository's own modules, as a browser takes them; counts bytes. */
export const serve = async (folder: string) => {
  const sizes = new Map<string, number>();
  const wire: Wire = { bytes: 0 };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/') {
      response.setHeader('Content-Type', 'text/html');
      const imports = JSON.stringify({ imports: { stemmer: '/node_modules/stemmer/index.js' } });
      response.end(`<!doctype html><script type="importmap">${imports}</script>`);
      return;
    }
    const isSource = /^\/(src|bench|node_modules)\//.test(path);
    const file = isSource ? path.slice(1) : join(folder, path);
    try {
      const raw = readFileSync(file);
      const body = file.endsWith('.ts') ? Buffer.from(stripTypeScriptTypes(raw.toString())) : raw;
      // What Pagefind has compressed already does not get smaller.
      if (!isSource) {
        const size = sizes.get(path) ?? Math.min(brotliCompressSync(body).length, body.length);
        sizes.set(path, size);
        wire.bytes += size;
      }
      const type = /\.(ts|js)$/.test(file) ? 'text/javascript' : 'application/json';
      response.setHeader('Content-Type', file.endsWith('.wasm') ? 'application/wasm' : type);
      response.setHeader('Cache-Control', 'max-age=3600');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { wire, close, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};
