import type { Server } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { browserOptions } from '../../src/commands/browser.ts';
import { serveSite } from '../../src/commands/server.ts';

interface Site {
  address: string;
  browser: Browser;
}

/** Serves the built site and starts a Chromium for the tests of a file. */
export const useSite = (): Site => {
  const site = {} as Site;
  let server: Server | undefined;
  beforeAll(async () => {
    ({ server, address: site.address } = await serveSite('dist'));
    site.browser = await chromium.launch(browserOptions());
  });
  afterAll(async () => {
    await site.browser.close();
    server?.closeAllConnections();
    server?.close();
  });
  return site;
};
