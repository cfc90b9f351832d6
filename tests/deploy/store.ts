import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, type Answer } from './ask.ts';

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => {
      resolve(data.toString().trim());
    });
    child.once('exit', (code) => {
      reject(new Error(`the store ended with ${code}`));
    });
  });

/** Told of each change that somebody asks of a store; one that it refuses never reaches the store. */
export type Watch = (change: string) => boolean;

/** A store that speaks S3, with a bucket that readers can read. */
export interface TestStore {
  /** How a deployment names it. */
  name: string;
  folder: string;
  /** What rclone is told of it. */
  environment: Record<string, string>;
  watch: (watch: Watch) => void;
  get: (path: string) => Promise<Answer>;
  /** The keys of its bucket, as its disk has them: its lists are not to be trusted. */
  keys: () => string[];
  stop: () => void;
}

export const startStore = async (): Promise<TestStore> => {
  const folder = mkdtempSync(join(tmpdir(), 'a store '));
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const child = spawn('node', ['tests/deploy/store-server.mjs', disk]);
  const port = Number(await firstLine(child));
  let watch: Watch = () => true;

  const pass = (from: IncomingMessage, to: ServerResponse): void => {
    const { method = 'GET', url = '/', headers } = from;
    if (!['GET', 'HEAD'].includes(method) && !watch(`${method} ${url}`)) {
      from.socket.destroy();
      return;
    }
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(to);
    });
    onward.on('error', () => to.destroy());
    from.pipe(onward);
  };
  const front = createServer(pass);
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  return {
    name: 'teststore:site',
    folder: disk,
    environment: {
      RCLONE_CONFIG: '/dev/null',
      RCLONE_CONFIG_TESTSTORE_TYPE: 's3',
      RCLONE_CONFIG_TESTSTORE_PROVIDER: 'Other',
      RCLONE_CONFIG_TESTSTORE_ENDPOINT: address,
      RCLONE_CONFIG_TESTSTORE_ACCESS_KEY_ID: 'S3RVER',
      RCLONE_CONFIG_TESTSTORE_SECRET_ACCESS_KEY: 'S3RVER',
      RCLONE_CONFIG_TESTSTORE_FORCE_PATH_STYLE: 'true',
    },
    watch: (other) => {
      watch = other;
    },
    get: (path) => ask(`${address}/site/${path}`),
    keys: () =>
      readdirSync(join(disk, 'site'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('._S3rver_object'))
        .map((name) => name.replace('._S3rver_object', ''))
        .toSorted(),
    stop: () => {
      front.closeAllConnections();
      front.close();
      child.kill();
      rmSync(folder, { recursive: true });
    },
  };
};
