import { expect, test } from 'vitest';
import { en } from '../../src/lib/i18n/en.ts';
import { useSite } from './site.ts';

const site = useSite();
const kind = en.kindNames.university;
const stage = en.stageNames.production;

test('the directory filters in place, by more than one facet, and says how many it shows', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}/members/`);
  const shown = page.locator('member-filter li[data-relation]:visible');
  const all = await shown.count();
  const filter = page.getByRole('navigation', { name: en.filterBy });
  await filter.getByRole('link', { name: kind }).click();
  const universities = await shown.count();
  expect(universities).toBeGreaterThan(0);
  expect(universities).toBeLessThan(all);
  expect(await page.getByRole('status').textContent()).toBe(en.showing(universities));
  expect(new URL(page.url()).search).toBe('?kind=university');
  await filter.getByRole('link', { name: stage }).click();
  expect(await shown.count()).toBeLessThan(universities);
  await page.reload();
  expect(await shown.count()).toBeLessThan(universities);
  await filter.getByRole('link', { name: en.all, exact: true }).click();
  expect(await shown.count()).toBe(all);
  expect(new URL(page.url()).search).toBe('');
});

test('without JavaScript the same filter leads to a page with the same organisations', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}/members/`);
  const expected = page.locator('li[data-kind=university] h3');
  const names = await expected.allTextContents();
  await page
    .getByRole('navigation', { name: en.filterBy })
    .getByRole('link', { name: kind })
    .click();
  expect(new URL(page.url()).pathname).toBe('/members/kind/university/');
  expect(await page.locator('li[data-relation] h3').allTextContents()).toEqual(names);
});
