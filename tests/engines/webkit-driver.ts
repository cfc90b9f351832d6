import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ended, screenEnvironment, startScreen } from './screen.ts';

/** The bar of MiniBrowser would keep its window from being as narrow as a phone. */
const narrowBar = '* { min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

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
    env: { ...screenEnvironment(display), XDG_CONFIG_HOME: settings },
  });
  const address = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await ended(driver);
    await ended(screen);
    rmSync(settings, { recursive: true, force: true });
  };
  const end = Date.now() + 45_000;
  while (!(await isReady(address))) {
    if (Date.now() > end) {
      await stop();
      throw new Error('WebKitWebDriver did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { address, stop };
};
