import { constants } from 'node:os';
import { chromium, type Browser } from 'playwright-core';
import { browserOptions } from '../src/commands/browser.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Starts Chromium for a benchmark, which a signal then ends at once. Left to Playwright, a signal closes
 * the browser alone, and the benchmark stops at the page it waits for, as `net::ERR_ABORTED`.
 */
export const launchBrowser = async (): Promise<Browser> => {
  for (const signal of signals) {
    process.once(signal, () => {
      console.error(`ended by ${signal}`);
      process.exit(128 + constants.signals[signal]);
    });
  }
  return chromium.launch({
    ...browserOptions(),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
};
