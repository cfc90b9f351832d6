import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { findFirefox } from '../../src/commands/engine-programs.mjs';
import { toolPath } from '../../src/commands/tools.ts';
import { defaultHeight, expression, type Engine, type Key } from './engine.ts';

/** What is used of Puppeteer, which stands among the heavy tools. */
interface Puppeteer {
  launch(options: {
    browser: 'firefox';
    executablePath: string;
    extraPrefsFirefox: Record<string, number>;
  }): Promise<Browser>;
}
interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}
interface Page {
  on(event: 'console', heard: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', heard: (error: Error) => void): void;
  setViewport(size: { width: number; height: number }): Promise<void>;
  goto(address: string): Promise<unknown>;
  evaluateOnNewDocument(script: () => void): Promise<unknown>;
  evaluate<Result>(script: string): Promise<Result>;
  click(selector: string): Promise<void>;
  keyboard: { type(text: string): Promise<void>; press(key: Key): Promise<void> };
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const puppeteer = async (): Promise<Puppeteer> => {
  const path = join(toolPath('puppeteer-core'), 'lib', 'puppeteer', 'puppeteer-core.js');
  const { default: loaded } = (await import(pathToFileURL(path).href)) as { default: Puppeteer };
  return loaded;
};

/** Breaches of the policy do not come as messages of the console here. */
const tellBreaches = (): void =>
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    console.error(`against the policy: ${violatedDirective} ${blockedURI}`),
  );

const launch = async (dark: boolean): Promise<Browser> => {
  const { launch } = await puppeteer();
  return launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    // What pages are told that the reader prefers: 0 is dark, 1 is light.
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 },
  });
};

/** Firefox, driven by Puppeteer over WebDriver BiDi; started anew for the other colour scheme. */
export const startFirefox = (): Engine => {
  let browser: Browser | undefined;
  let isDark = false;
  let errors: string[] = [];
  let page: Page | undefined;
  const current = (): Page => {
    if (!page) throw new Error('no page is open');
    return page;
  };
  return {
    open: async (address, { width, height = defaultHeight, dark = false }) => {
      await page?.close();
      if (dark !== isDark) {
        await browser?.close();
        browser = undefined;
      }
      browser ??= await launch(dark);
      isDark = dark;
      errors = [];
      page = await browser.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.evaluateOnNewDocument(tellBreaches);
      await page.setViewport({ width, height });
      await page.goto(address);
    },
    evaluate: (work, ...args) => current().evaluate(expression(work, args)),
    click: (selector) => current().click(selector),
    type: (text) => current().keyboard.type(text),
    press: (key) => current().keyboard.press(key),
    screenshot: () => current().screenshot(),
    errors: async () => Promise.resolve(errors),
    close: async () => browser?.close(),
  };
};
