import type { Locator } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { en } from '../../src/lib/i18n/en.ts';
import { zh } from '../../src/lib/i18n/zh.ts';
import { useSite } from './site.ts';

const site = useSite();

/** Comes to an element, and waits: what lies around is laid out when it comes near, and moves it. */
const reach = (element: Locator): Promise<void> =>
  vi.waitFor(
    async () => {
      await element.scrollIntoViewIfNeeded();
      const before = await element.boundingBox();
      await element.page().waitForTimeout(100);
      expect(await element.boundingBox()).toEqual(before);
    },
    { timeout: 10_000 },
  );

test.each([
  ['/news/2020-08-31-alliance-founded/', en],
  ['/zh/news/2020-08-31-alliance-founded/', zh],
  ['/members/chuanyi/', en],
  ['/zh/members/chuanyi/', zh],
])('%s: one click takes a whole citation, on a phone and without JavaScript', async (path, t) => {
  const context = await site.browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(site.address + path);
  const forms = page.locator('details.cite pre');
  expect(await forms.first().isVisible()).toBe(false);
  const summary = page.getByText(t.cite.open, { exact: true });
  await reach(summary);
  await summary.click();
  expect(await forms.count()).toBe(4);
  for (const form of await forms.all()) {
    await form.click({ position: { x: 40, y: 20 } });
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toBe((await form.innerText()).trim());
  }
  const { wide, width } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect(wide).toBe(width);
  await context.close();
});
