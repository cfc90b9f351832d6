import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

const textTypes: Record<string, string> = { csv: 'csv', md: 'markdown', txt: 'plain' };

/** Plain text says nothing of its encoding: without a word from the server, Chinese is garbled. */
const tellCharset = (response: ServerResponse, path: string): void => {
  const type = textTypes[path.split('.').at(-1) ?? ''];
  if (type) response.setHeader('Content-Type', `text/${type}; charset=utf-8`);
};

/**
 * Serves a built site as a real server would: files, folders with a slash, and the error page of
 * the reader's language with status 404.
 * @returns the server, listening, and its address; port 0 asks for any that is free.
 * @throws the listening error, as `EADDRINUSE`.
 */
export const serveSite = async (
  folder: string,
  port = 0,
  host = '127.0.0.1',
): Promise<{ server: Server; address: string }> => {
  const errorPage = (path: string): Buffer => {
    const chinese = join(folder, 'zh', '404.html');
    return readFileSync(
      path.startsWith('/zh/') && existsSync(chinese) ? chinese : join(folder, '404.html'),
    );
  };
  const files = sirv(folder, { etag: true, dev: true, brotli: true, setHeaders: tellCharset });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(errorPage(request.url ?? '/'));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { server, address: `http://${host}:${taken}` };
};
