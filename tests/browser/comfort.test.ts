import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pageKinds } from '../../src/commands/page-kinds.ts';
import { useSite } from './site.ts';

const site = useSite();

/** What WCAG 1.4.12 lets a reader set; nothing may be cut off by it. */
const wideText =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }';

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Links and controls outside running text that are smaller than a finger. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = 'nav a, header a, footer a, button, summary, input';
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((one) => one.checkVisibility() && !one.matches('.skip'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
      .map(({ one, box }) => `${one.textContent?.trim()} ${box.width}x${box.height}`);
  });

/** Links and controls whose ring is not to be seen when the keyboard reaches them. */
const withoutRing = async (page: Page): Promise<string[]> => {
  // A page that is read by keyboard shows a ring for what a script puts in focus, too.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const focusable = 'a[href], button, input, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(focusable)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => {
        one.focus();
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
        const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return document.activeElement !== one || !ring || outlineColor === paper;
      })
      .map((one) => one.outerHTML.slice(0, 120));
  });
};

/** What a printed page shows of what it must, and of what it must not. */
const printed = (page: Page) =>
  page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].some((one) => one.checkVisibility());
    return {
      heading: seen('h1'),
      address: document.querySelector('footer .address')?.checkVisibility()
        ? document.querySelector('footer .address')?.textContent
        : '',
      menus: ['.menu', '.breadcrumbs', '.language', '.search-form', 'nav.rows'].filter(seen),
    };
  });

describe.each(pageKinds)('$name', ({ path }) => {
  let page: Page;
  beforeAll(async () => {
    // The page's policy lets nobody add styles, a test neither.
    const viewport = { width: 320, height: 640 };
    page = await site.browser.newPage({ viewport, bypassCSP: true });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    // What is not near the screen is not laid out, and has no size that could be measured.
    await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  });
  afterAll(() => page.close());

  test('targets outside running text are as large as a finger', async () => {
    expect(await smallTargets(page)).toEqual([]);
  });

  test('reflows at 320 and 256 px, and with wide text', async () => {
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 256, height: 640 });
    expect(await overflow(page)).toBe(0);
    await page.addStyleTag({ content: wideText });
    expect(await overflow(page)).toBe(0);
  });

  test('shows a ring on whatever the keyboard reaches', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.reload({ waitUntil: 'networkidle' });
    expect(await withoutRing(page)).toEqual([]);
  });

  test('prints its heading and its address, and no menu', async () => {
    await page.emulateMedia({ media: 'print' });
    // The width of A4 between margins of 2 cm.
    await page.setViewportSize({ width: 642, height: 971 });
    const { heading, address, menus } = await printed(page);
    expect(heading).toBe(true);
    expect(menus).toEqual([]);
    expect(address).toContain('http');
    expect(await overflow(page)).toBe(0);
    await page.emulateMedia({ media: null });
  });

  test('says the same without JavaScript', async () => {
    // The search page without JavaScript leads to lists instead; a test of its own reads them.
    if (path.includes('/search/')) return;
    const text = (one: Page) =>
      one.evaluate(() => document.querySelector('main')?.textContent?.replace(/\s+/g, ' ').trim());
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(site.address + path);
    expect(await text(plain)).toBe(await text(page));
    await context.close();
  });
});
