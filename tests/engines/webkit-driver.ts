import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** The bar of MiniBrowser would keep its window from being as narrow as a phone. */
const narrowBar = '* { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill();
  });

/** Where the pointer of a fresh screen rests: in its middle. */
export const pointer = { x: 800, y: 1600 };

/** A screen that nobody sees; it says itself which number was free. */
const startScreen = async (): Promise<{ screen: ChildProcess; display: string }> => {
  const size = `${pointer.x * 2}x${pointer.y * 2}x24`;
  const options = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb did not start')));
    (screen.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return { screen, display };
};

const isReady = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(`${address}/status`)).ok;
  } catch {
    return false;
  }
};

/** Starts WebKitWebDriver on a screen of its own; both end with `stop`, which xvfb-run omits. */
export const startWebKitDriver = async (): Promise<{
  address: string;
  stop: () => Promise<void>;
}> => {
  const settings = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0', 'gtk.css'), narrowBar);
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      XDG_CONFIG_HOME: settings,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await ended(driver);
    await ended(screen);
    rmSync(settings, { recursive: true, force: true });
  };
  const end = Date.now() + 15_000;
  while (!(await isReady(address))) {
    if (Date.now() > end) {
      await stop();
      throw new Error('WebKitWebDriver did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { address, stop };
};
