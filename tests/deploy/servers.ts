import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { configFiles } from '../../src/deploy/config-files.ts';
import { placeholders, type Settings } from '../../src/deploy/settings.ts';
import { ask } from './ask.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });

/** A certificate for this machine alone, which no browser trusts. */
const makeCertificate = (folder: string): Pick<Settings, 'certificate' | 'key'> => {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-out', certificate, '-keyout', key];
  spawnSync('openssl', ['req', '-x509', '-days', '2', ...kind, ...name, ...files]);
  return { certificate, key };
};

const nginxMain = (folder: string): string => `user root;
load_module modules/ngx_http_brotli_static_module.so;
worker_processes 2;
daemon off;
pid "${folder}/nginx.pid";
error_log "${folder}/error.log";
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  tcp_nopush on;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path "${folder}/${kind}";`)
    .join(' ')}
  include "${folder}/nginx.conf";
}
`;

/** The frame that the container has, in a folder of the test's. */
const containerMain = (folder: string): string =>
  readFileSync('deploy/container/main.conf', 'utf8')
    .replaceAll('/tmp/', `${folder}/`)
    .replaceAll(/^(\s*(?:pid|\w+_temp_path)) (.*);$/gm, '$1 "$2";')
    .replace('/dev/stdout', 'off')
    .replace('include mime.types', 'include /etc/nginx/mime.types');

const caddyMain = (folder: string, { http, https }: Settings): string => `{
  admin off
  auto_https disable_redirects
  default_bind 127.0.0.1
  http_port ${http.split(':').at(-1)}
  https_port ${https.split(':').at(-1)}
}
import "${folder}/Caddyfile"
`;

export interface Server {
  name: string;
  /** `https://127.0.0.1:…` */
  address: string;
  /** The same site without encryption. */
  plain: string;
  /** Reads its configuration again, as `systemctl reload` does. */
  reload: () => void;
  stop: () => Promise<void>;
}

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGTERM');
  });

const answering = async (address: string, said: () => string): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) {
    const answer = await ask(address).catch(() => undefined);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nothing answers at ${address}\n${said()}`);
};

const nginx = (folder: string): [string, string[]] => [
  '/usr/sbin/nginx',
  ['-e', join(folder, 'error.log'), '-c', join(folder, 'main.conf')],
];
const commands = {
  nginx,
  container: nginx,
  caddy: (folder: string): [string, string[]] => [
    '/usr/bin/caddy',
    ['run', '--adapter', 'caddyfile', '--config', join(folder, 'main.conf')],
  ],
};
export type Kind = keyof typeof commands;
export const kinds: Kind[] = ['nginx', 'caddy'];

/** Starts a real server on loopback with the generated configuration, in a folder of its own. */
export const startServer = async (
  kind: Kind,
  folder: string,
  target: string,
  mend: (config: string) => string = (config) => config,
): Promise<Server> => {
  mkdirSync(folder, { recursive: true });
  const [http, https] = [await freePort(), await freePort()];
  const settings: Settings = {
    ...placeholders,
    ...makeCertificate(folder),
    domain: '127.0.0.1',
    target,
    http: `127.0.0.1:${http}`,
    https: `127.0.0.1:${https}`,
  };
  for (const [name, content] of Object.entries(configFiles(settings))) {
    writeFileSync(join(folder, name), mend(content));
  }
  const mains = {
    nginx: () => nginxMain(folder),
    container: () => containerMain(folder),
    caddy: () => caddyMain(folder, settings),
  };
  writeFileSync(join(folder, 'main.conf'), mains[kind]());
  const [command, args] = commands[kind](folder);
  // Caddy keeps its state where these say.
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const address = `https://127.0.0.1:${https}`;
  await answering(`${address}/`, () => said);
  return {
    name: kind,
    address,
    plain: `http://127.0.0.1:${http}`,
    reload: () => child.kill('SIGHUP'),
    stop: () => stopped(child),
  };
};
