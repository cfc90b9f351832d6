import { chromium, type LaunchOptions, type Page } from 'playwright-core';
import { defaultHeight, expression, type Engine } from './engine.ts';

/** Chromium of today, or an older one, driven by Playwright. */
export const startChromium = async (options: LaunchOptions): Promise<Engine> => {
  const browser = await chromium.launch(options);
  let errors: string[] = [];
  let page: Page | undefined;
  const current = (): Page => {
    if (!page) throw new Error('no page is open');
    return page;
  };
  return {
    open: async (address, { width, height = defaultHeight, dark = false }) => {
      await page?.close();
      errors = [];
      page = await browser.newPage({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
      });
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(address);
    },
    evaluate: (work, ...args) => current().evaluate(expression(work, args)),
    click: (selector) => current().click(selector),
    type: (text) => current().keyboard.type(text),
    press: (key) => current().keyboard.press(key),
    screenshot: () => current().screenshot(),
    errors: async () => Promise.resolve(errors),
    close: () => browser.close(),
  };
};
