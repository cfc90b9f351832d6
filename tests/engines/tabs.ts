import { defaultHeight, expression, type Engine, type Key, type View } from './engine.ts';
import { failedFiles } from './heard.ts';

/** What is used of a page of Playwright or of Puppeteer, which are alike in this. */
export interface Tab {
  on(event: 'console', hear: (message: { type(): string; text(): string }) => void): unknown;
  on(event: 'pageerror', hear: (error: Error) => void): unknown;
  goto(address: string): Promise<unknown>;
  evaluate<Result>(script: string): Promise<Result>;
  click(selector: string): Promise<void>;
  keyboard: { type(text: string): Promise<void>; press(key: Key): Promise<void> };
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

interface Tabs {
  /** An empty tab of that size and colour scheme, which writes breaches to its console. */
  open(view: Required<View>): Promise<Tab>;
  /** Closes the browser. */
  close(): Promise<void>;
}

/** An engine out of a browser whose tabs are driven from outside. */
export const driveTabs = (tabs: Tabs): Engine => {
  let errors: string[] = [];
  let tab: Tab | undefined;
  const current = (): Tab => {
    if (!tab) throw new Error('no page is open');
    return tab;
  };
  const evaluate: Engine['evaluate'] = (work, ...args) =>
    current().evaluate(expression(work, args));
  return {
    open: async (address, { width, height = defaultHeight, dark = false }) => {
      await tab?.close();
      errors = [];
      tab = await tabs.open({ width, height, dark });
      tab.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      tab.on('pageerror', (error) => errors.push(error.message));
      await tab.goto(address);
    },
    evaluate,
    click: (selector) => current().click(selector),
    type: (text) => current().keyboard.type(text),
    press: (key) => current().keyboard.press(key),
    screenshot: () => current().screenshot(),
    errors: async () => [...errors, ...(await evaluate(failedFiles))],
    close: () => tabs.close(),
  };
};
