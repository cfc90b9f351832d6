import type { Browser } from 'playwright-core';
import { pages } from '../site/dist.ts';
import type { Locale } from '../../src/schema/locale.ts';

/** The text of a page as a browser shows it. */
export interface VisibleText {
  path: string;
  locale: Locale;
  /** Without case. */
  lines: string[];
}

/** The text of every page that can be found, menus apart, read from a real browser. */
export const visibleTexts = async (site: {
  address: string;
  browser: Browser;
}): Promise<VisibleText[]> => {
  const page = await site.browser.newPage();
  const texts: VisibleText[] = [];
  for (const { path, root } of pages) {
    if (!root.querySelector('main[data-kind]')) continue;
    await page.goto(`${site.address}${path}`, { waitUntil: 'commit' });
    await page.waitForSelector('footer', { state: 'attached' });
    const text = await page.evaluate(() => {
      const main = document.querySelector('main');
      for (const part of main?.querySelectorAll('[data-search-ignore], .visually-hidden') ?? []) {
        part.remove();
      }
      for (const part of main?.querySelectorAll('details') ?? []) part.open = true;
      // What is not drawn for now has no inner text either.
      for (const part of main?.querySelectorAll<HTMLElement>('*') ?? []) {
        part.style.contentVisibility = 'visible';
      }
      const drawn = [...(main?.querySelectorAll('svg text') ?? [])].map((one) => one.textContent);
      return [main?.innerText ?? '', ...drawn].join('\n');
    });
    const locale = path.startsWith('/zh/') ? 'zh' : 'en';
    const lines = text
      .toLowerCase()
      .replaceAll(/[“”]/g, '"')
      .replaceAll(/[‘’]/g, "'")
      .split(/[\n\t]+/)
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
    texts.push({ path, locale, lines });
  }
  await page.close();
  return texts;
};
