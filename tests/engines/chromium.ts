import { chromium, type LaunchOptions } from 'playwright-core';
import type { Engine } from './engine.ts';
import { tellBreaches } from './heard.ts';
import { driveTabs } from './tabs.ts';

/** Chromium of today, or an older one, driven by Playwright. */
export const startChromium = async (options: LaunchOptions): Promise<Engine> => {
  const browser = await chromium.launch(options);
  return driveTabs({
    open: async ({ width, height, dark }) => {
      const tab = await browser.newPage({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        ignoreHTTPSErrors: true,
      });
      await tab.addInitScript(tellBreaches);
      return tab;
    },
    close: () => browser.close(),
  });
};
