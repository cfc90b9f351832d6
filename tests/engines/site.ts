import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { engines } from '../../src/commands/browser.ts';
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

/** An engine, and where the site is served. */
export const useEngine = (): Site => {
  const site = { address: inject('address') } as Site;
  beforeAll(async () => {
    const start = starts[engineName];
    if (!start) throw new Error(`there is no engine “${engineName}”`);
    site.engine = await start();
  });
  afterAll(() => site.engine.close());
  return site;
};

/** What a page complained of; that the error page is one, Chromium writes down, too. */
export const complaints = async (engine: Engine, path: string): Promise<string[]> =>
  (await engine.errors()).filter((text) => !path.endsWith('/nothing-here/') || !/404/.test(text));

/** Keeps a picture of what the window shows, for the eye. */
export const keepPicture = async (engine: Engine, name: string): Promise<void> => {
  const folder = join('shots', 'engines', engineName);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), await engine.screenshot());
};
