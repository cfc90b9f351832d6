import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { strings } from '../../src/lib/i18n/index.ts';
import { useSite } from './site.ts';

const site = useSite();

/** The background and the text of a page, as they come out. */
const colours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  });

describe.each([
  ['/feed.xml', 'en'],
  ['/zh/news/topics/base/feed.xml', 'zh'],
] as const)('%s, opened in a browser', (path, locale) => {
  const t = strings(locale);
  let page: Page;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    const context = await site.browser.newContext({
      viewport: { width: 320, height: 640 },
      isMobile: true,
    });
    page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
  });
  afterAll(() => page.context().close());

  test('says what it is and how to use it, and nothing twice', async () => {
    const shown = await page.evaluate(() =>
      [...document.documentElement.children]
        .filter((one) => one.checkVisibility())
        .map((one) => one.localName),
    );
    expect(shown).toEqual(['main']);
    expect(await page.getByText(t.feeds.use).isVisible()).toBe(true);
    expect(await page.locator('code').textContent()).toContain(path);
    expect(await page.title()).toContain(await page.getByRole('heading', { level: 1 }).innerText());
  });

  test('is as wide as a phone, and complains of nothing', async () => {
    const widths = await page.evaluate(() => [
      window.innerWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(widths).toEqual([320, 320]);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(site.address))).toEqual([]);
  });

  test('follows the colours of the reader', async () => {
    const light = await colours(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await colours(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(dark).not.toEqual(light);
    await page.goto(`${site.address}/`);
    expect(await colours(page)).toEqual(light);
    await page.goBack();
  });

  test('leads from each headline to its story', async () => {
    const first = page.getByRole('heading', { level: 2 }).getByRole('link').first();
    const title = await first.innerText();
    const address = new URL((await first.getAttribute('href')) ?? '');
    await page.goto(site.address + address.pathname);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  });
});
