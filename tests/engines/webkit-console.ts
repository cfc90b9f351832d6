import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findMiniBrowser } from '../../src/commands/engine-programs.mjs';
import { ended, screenEnvironment, startScreen } from './screen.ts';

const options = [
  // To standard error, whatever its name says.
  '--enable-write-console-messages-to-stdout=true',
  '--ignore-tls-errors',
  '--exit-after-load',
];

/**
 * WebKit without a driver, which would silence its console: the errors that a page writes there from
 * its first line until it is loaded.
 */
export const startConsole = async (): Promise<{
  errors: (address: string) => Promise<string[]>;
  stop: () => Promise<void>;
}> => {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const { screen, display } = await startScreen();
  const env = { ...screenEnvironment(display), XDG_CACHE_HOME: home, XDG_DATA_HOME: home };
  const program = findMiniBrowser() ?? 'MiniBrowser';
  return {
    errors: async (address) => {
      const settings = { env, timeout: 90_000 };
      const { stderr } = await promisify(execFile)(program, [...options, address], settings);
      return stderr.split('\n').filter((line) => /CONSOLE .*ERROR/.test(line));
    },
    stop: async () => {
      await ended(screen);
      rmSync(home, { recursive: true, force: true });
    },
  };
};
