import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { findFirefox } from '../../src/commands/engine-programs.mjs';
import { toolPath } from '../../src/commands/tools.ts';
import type { Engine } from './engine.ts';
import { tellBreaches } from './heard.ts';
import { driveTabs, type Tab } from './tabs.ts';

/** What is used of Puppeteer alone, which stands among the heavy tools. */
interface Puppeteer {
  launch(options: {
    browser: 'firefox';
    executablePath: string;
    acceptInsecureCerts: boolean;
    extraPrefsFirefox: Record<string, number>;
  }): Promise<Browser>;
}
interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
interface Page extends Tab {
  setViewport(size: { width: number; height: number }): Promise<void>;
  evaluateOnNewDocument(script: () => void): Promise<unknown>;
}

const puppeteer = async (): Promise<Puppeteer> => {
  const path = join(toolPath('puppeteer-core'), 'lib', 'puppeteer', 'puppeteer-core.js');
  const { default: loaded } = (await import(pathToFileURL(path).href)) as { default: Puppeteer };
  return loaded;
};

const launch = async (dark: boolean): Promise<Browser> => {
  const { launch } = await puppeteer();
  return launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    acceptInsecureCerts: true,
    // What pages are told that the reader prefers: 0 is dark, 1 is light.
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
  });
};

/** Firefox, driven by Puppeteer over WebDriver BiDi; started anew for the other colour scheme. */
export const startFirefox = (): Engine => {
  let browser: Browser | undefined;
  let isDark = false;
  return driveTabs({
    open: async ({ width, height, dark }) => {
      if (dark !== isDark) {
        await browser?.close();
        browser = undefined;
      }
      browser ??= await launch(dark);
      isDark = dark;
      const tab = await browser.newPage();
      await tab.evaluateOnNewDocument(tellBreaches);
      await tab.setViewport({ width, height });
      return tab;
    },
    close: async () => browser?.close(),
  });
};
