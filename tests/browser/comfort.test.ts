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

describe.each(pageKinds)('$name', ({ path }) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
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
});
