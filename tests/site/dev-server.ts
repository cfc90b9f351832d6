import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { vi } from 'vitest';

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
};

export interface DevServer {
  /** Where it answers, without a slash at the end. */
  address: string;
  /** All that it said. */
  said: () => string;
  stop: () => void;
}

/** Starts `npm run dev` in a copy of the project, and waits until it answers. */
export const startDev = async (root: string): Promise<DevServer> => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = spawn('astro', ['dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: root,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'development',
      // Under VITEST, Astro's server answers no page, and takes the mode of the tests for its own.
      VITEST: '',
      MODE: 'development',
    },
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const dev = { address, said: () => said, stop: () => void server.kill() };
  const answers = async (): Promise<void> => {
    if (!(await fetch(address)).ok) throw new Error(said);
  };
  await vi.waitFor(answers, { timeout: 60_000, interval: 250 });
  return dev;
};
