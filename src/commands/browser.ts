import type { LaunchOptions } from 'playwright-core';
import { findChromium } from './chromium.mjs';

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
