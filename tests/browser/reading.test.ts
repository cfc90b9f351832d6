import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/lib/i18n/en.ts';
import { zh } from '../../src/lib/i18n/zh.ts';
import { useSite } from './site.ts';

/** The names of all stories, the earliest first. */
const storyFiles = readdirSync('content/news/en')
  .map((name) => name.replace('.md', ''))
  .toSorted();

const site = useSite();

const open = async (path: string, javaScriptEnabled = true) => {
  const context = await site.browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(site.address + path);
  return page;
};
const pathOf = (url: string) => new URL(url).pathname;

test('the language switch leads to the same page in the other language and back', async () => {
  const page = await open('/news/2020-08-31-alliance-founded/');
  await page.getByRole('link', { name: '中文' }).click();
  expect(pathOf(page.url())).toBe('/zh/news/2020-08-31-alliance-founded/');
  await page.getByRole('link', { name: 'English' }).click();
  expect(pathOf(page.url())).toBe('/news/2020-08-31-alliance-founded/');
});

test('without JavaScript a reader goes from home to a story, on to the next and to a source', async () => {
  const page = await open('/', false);
  await page.getByRole('link', { name: en.news, exact: true }).first().click();
  expect(pathOf(page.url())).toBe('/news/');
  await page.locator('main article a').last().click();
  expect(pathOf(page.url())).toMatch(/^\/news\/\d{4}-/);
  await page.locator('nav.neighbours a').first().click();
  expect(pathOf(page.url())).toMatch(/^\/news\/\d{4}-/);
  await page.locator('footer').getByRole('link', { name: en.sources }).click();
  await page.locator('main ol.years a').first().click();
  expect(pathOf(page.url())).toMatch(/^\/sources\/\d{4}\/$/);
  expect(await page.locator('main li[id]').count()).toBeGreaterThan(0);
});

test('without JavaScript the search form leads to lists of everything', async () => {
  const page = await open('/zh/', false);
  await page.getByRole('searchbox').fill('北碚');
  await page.getByRole('searchbox').press('Enter');
  expect(pathOf(page.url())).toBe('/zh/search/');
  expect(await page.locator('noscript').innerText()).toBe(zh.searchWithoutScript);
  expect(await page.locator('main ul a').count()).toBeGreaterThanOrEqual(5);
});

test('the newest and the earliest story say why nothing comes after or before', async () => {
  const page = await open('/zh/news/');
  await page.locator('main article a').first().click();
  expect(await page.getByText(zh.lastStory).isVisible()).toBe(true);
  const [earliest = ''] = storyFiles;
  await page.goto(`${site.address}/news/${earliest}/`);
  expect(await page.getByText(en.firstStory).isVisible()).toBe(true);
});

test('an address that leads nowhere is a 404 in the language of the reader', async () => {
  const page = await open('/');
  const english = await page.goto(`${site.address}/nothing/`);
  expect(english?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(en.notFoundTitle);
  const chinese = await page.goto(`${site.address}/zh/nothing/`);
  expect(chinese?.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(zh.notFoundTitle);
});

test('a keyboard reader reaches the text first', async () => {
  const page = await open('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: en.skipToText });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#text');
});
