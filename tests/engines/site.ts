import type { Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { engines } from '../../src/commands/browser.ts';
import { serveSite } from '../../src/commands/server.ts';
import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const starts: Record<string, () => Engine | Promise<Engine>> = {
  chromium: () => startChromium(engines.chromium()),
  chromium107: () => startChromium(engines.chromium107()),
  firefox: startFirefox,
  webkit: startWebKit,
};

/** The engine that the tests run in. */
export const engineName = process.env['ENGINE'] ?? 'chromium';

interface Site {
  address: string;
  engine: Engine;
}

/** An engine, and the site: the one that ENGINES_ADDRESS names, or dist/ served here. */
export const useEngine = (): Site => {
  const site = {} as Site;
  let server: Server | undefined;
  beforeAll(async () => {
    const start = starts[engineName];
    if (!start) throw new Error(`there is no engine “${engineName}”`);
    const elsewhere = process.env['ENGINES_ADDRESS'];
    if (elsewhere) site.address = elsewhere.replace(/\/$/, '');
    else ({ server, address: site.address } = await serveSite('dist'));
    site.engine = await start();
  });
  afterAll(async () => {
    await site.engine.close();
    server?.closeAllConnections();
    server?.close();
  });
  return site;
};
