import type { Browser, Page } from 'playwright-core';
import type { Method } from './methods.ts';
import type { Query } from './queries.ts';

/** The addresses that were found, and the milliseconds it took. */
export interface Found {
  urls: string[];
  time: number;
}

type Ask = (locale: string, text: string, all: boolean) => Promise<Found>;

/** Opens a page that can ask an index. */
export const openPage = async (
  browser: Browser,
  address: string,
  method: Method,
): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.addScriptTag({
    type: 'module',
    content: `import { ask } from '/bench/search/page.ts'; window.ask = ask('${method}');`,
  });
  await page.waitForFunction('window.ask');
  return page;
};

/** Asks for what a reader is shown, or for all that is found. */
export const ask = (page: Page, { locale, text }: Query, all: boolean): Promise<Found> =>
  page.evaluate((query) => (window as unknown as { ask: Ask }).ask(...query), [
    locale,
    text,
    all,
  ] as [string, string, boolean]);
