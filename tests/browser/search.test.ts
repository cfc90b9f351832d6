import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/lib/i18n/en.ts';
import { fill } from '../../src/lib/i18n/search-words.ts';
import { zh } from '../../src/lib/i18n/zh.ts';
import { budgets } from '../../src/schema/budgets.ts';
import { useSite } from './site.ts';

const site = useSite();

const open = async (address: string): Promise<Page> => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}${address}`);
  return page;
};
const box = (page: Page) => page.locator('main').getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');
const said = (page: Page, text: string | RegExp) =>
  status(page).filter({ hasText: text }).waitFor();
const results = (page: Page) => page.locator('[data-results] > li');
const answered = (page: Page, query: string) => said(page, new RegExp(`\\d.*“${query}”`));

test('titles and excerpts read as on the page, with the match marked', async () => {
  const page = await open('/zh/search/?q=传感器产业园');
  await answered(page, '传感器产业园');
  const texts = await results(page).allInnerTexts();
  for (const text of texts) expect(text).not.toMatch(/\p{Script=Han} +\p{Script=Han}/u);
  expect(await results(page).locator('mark').first().textContent()).toBe('传感器产业园');
  expect(texts[0]).toContain('基地');
});

test('a result says its date and kind, and by which other name it was found', async () => {
  const page = await open('/zh/search/?q=chuanyi');
  await answered(page, 'chuanyi');
  const [first] = await results(page).locator('.meta').allTextContents();
  expect(first).toContain(zh.search.kinds.organisation);
  expect(first).toContain(fill(zh.search.otherName, { name: 'Chuanyi' }));
  await box(page).fill('henghe');
  await answered(page, 'henghe');
  await page
    .getByText(fill(zh.search.pinyin, { name: '重庆横河川仪' }))
    .first()
    .waitFor();
});

test('a name in other letters leads to how the text writes it', async () => {
  const page = await open('/zh/search/?q=chuanyi');
  const hint = page.locator('[data-hints] a');
  await hint.waitFor();
  expect(await hint.textContent()).toBe('川仪');
  await hint.click();
  await answered(page, '川仪');
});

test.each([
  ['/search/', 'senosr', 'sensor'],
  ['/search/', 'hauhong', 'Huahong'],
  ['/zh/search/', '传感品', '传感器'],
  ['/zh/search/', 'Chuanyii', 'Chuanyi'],
])('%s?q=%s asks whether %s was meant', async (path, query, meant) => {
  const page = await open(`${path}?q=${query}`);
  await page.locator('[data-hints] a').filter({ hasText: meant }).first().click();
  await answered(page, meant);
});

test('what nothing has exactly is answered loosely, and called so', async () => {
  const page = await open('/zh/search/?q=传感器产业园区规划');
  await said(page, /没有页面含有“传感器产业园区规划”，\d+个页面与之相近/);
  expect(await results(page).count()).toBeGreaterThan(0);
  await page.goto(`${site.address}/search/?q=sens`);
  await said(page, /No page has exactly “sens”\. \d+ pages are like it/);
});

test('the other language is shown apart, and leads to its own search', async () => {
  const page = await open('/search/?q=川仪');
  const other = page.locator('[data-other]');
  await other.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await other.locator('ol').getAttribute('lang')).toBe('zh-Hans');
  expect(await other.locator('li a').first().getAttribute('href')).toContain(
    '/zh/members/chuanyi/',
  );
  await other.getByRole('link', { name: en.search.otherAll }).click();
  await answered(page, '川仪');
  expect(new URL(page.url()).pathname).toBe('/zh/search/');
});

test('filters narrow the results, say their numbers and stand in the address', async () => {
  const page = await open('/search/?q=sensor');
  await answered(page, 'sensor');
  const before = await status(page).textContent();
  const kind = page.getByRole('combobox', { name: en.searchKind });
  const option = await kind.locator('option[value=organisation]').textContent();
  const count = Number(/\((\d+)\)/.exec(option ?? '')?.[1]);
  await kind.selectOption('organisation');
  await said(page, fill(en.search.found, { count, query: 'sensor' }));
  expect(new URL(page.url()).search).toBe('?q=sensor&kind=organisation');
  const metas = await results(page).locator('.meta').allTextContents();
  expect(metas.every((text) => text.includes(en.search.kinds.organisation))).toBe(true);

  await page.goBack();
  await said(page, before ?? '');
  await page.goForward();
  await said(page, fill(en.search.found, { count, query: 'sensor' }));

  await page.goto(`${site.address}/search/?q=sensor&topic=research&year=2023`);
  await answered(page, 'sensor');
  expect(await page.getByRole('combobox', { name: en.searchYear }).inputValue()).toBe('2023');
  const dates = await results(page).locator('.meta').allTextContents();
  expect(dates.length).toBeGreaterThan(0);
  expect(dates.every((text) => text.includes('2023'))).toBe(true);
});

test('typing answers at once and is one step in the history, as long as it goes on', async () => {
  const page = await open('/search/');
  await said(page, en.search.prompt);
  await box(page).pressSequentially('Huahong', { delay: 30 });
  await answered(page, 'Huahong');
  expect(new URL(page.url()).search).toBe('?q=Huahong');
  const steps = await page.evaluate(() => history.length);
  await box(page).press('Enter');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  // Slowly, so that the space alone is taken up as well.
  await box(page).pressSequentially(' Xiema', { delay: 150 });
  await answered(page, 'Huahong Xiema');
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await answered(page, 'Huahong');
  await box(page).fill('zzzz');
  await said(page, fill(en.search.none, { query: 'zzzz' }));
  await box(page).fill('');
  await said(page, en.search.prompt);
  expect(await results(page).count()).toBe(0);
});

test('an answer names the query that it answers, whatever was typed since', async () => {
  const page = await site.browser.newPage();
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search-index/*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.address}/search/?q=Huahong`);
  // What is typed is asked a moment later.
  await box(page).evaluate((one: HTMLInputElement) => (one.value = 'Huahong and more'));
  release();
  await said(page, /\d/);
  expect(await status(page).textContent()).toContain('“Huahong”');
  await page.close();
});

test('letters on their way to characters are not searched for', async () => {
  const page = await open('/zh/search/');
  const session = await page.context().newCDPSession(page);
  await box(page).focus();
  await session.send('Input.imeSetComposition', {
    text: 'chuan',
    selectionStart: 5,
    selectionEnd: 5,
  });
  await page.waitForTimeout(400);
  expect(await results(page).count()).toBe(0);
  expect(new URL(page.url()).search).toBe('');
  await session.send('Input.insertText', { text: '川仪' });
  await answered(page, '川仪');
});

test('the keys: / goes to the field, Escape leaves it, Tab reaches every result', async () => {
  const page = await open('/search/?q=MEMS');
  await answered(page, 'MEMS');
  await page.keyboard.press('/');
  expect(await box(page).evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await results(page).first().locator('a').focus();
  await page.keyboard.press('Tab');
  expect(
    await results(page)
      .nth(1)
      .locator('a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.locator('[data-more]').focus();
  await page.keyboard.press('Enter');
  await results(page).nth(10).waitFor();
  expect(
    await results(page)
      .nth(10)
      .locator('a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test('a result opens at the match', async () => {
  const page = await open('/zh/search/?q=光刻机进场');
  await answered(page, '光刻机进场');
  const address = await results(page).first().locator('a').getAttribute('href');
  expect(decodeURIComponent(address ?? '')).toContain('#:~:text=');
});

test('an interrupted download is tried again', async () => {
  const page = await site.browser.newPage();
  let cut = 0;
  await page.route('**/search-index/*.json', (route) =>
    (cut += 1) <= 2 ? route.abort() : route.continue(),
  );
  await page.goto(`${site.address}/search/?q=Huahong`);
  await answered(page, 'Huahong');
  expect(cut).toBeGreaterThan(2);
});

test('a download that fails is said in words, with a way to try again', async () => {
  const page = await site.browser.newPage();
  await page.route('**/search-index/*.json', (route) => route.abort());
  await page.goto(`${site.address}/search/?q=Huahong`);
  await said(page, en.search.failed);
  await page.unroute('**/search-index/*.json');
  await page.getByRole('button', { name: en.search.retry }).click();
  await answered(page, 'Huahong');
  expect(await page.getByRole('button', { name: en.search.retry }).isVisible()).toBe(false);
});

test('hostile queries are text and nothing else', async () => {
  const page = await open(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> "')}`);
  await said(page, '<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
});

test('the form in the masthead of any page leads to the answers', async () => {
  const page = await open('/zh/news/');
  const field = page.locator('header').getByRole('searchbox');
  await field.fill('川仪');
  await field.press('Enter');
  await answered(page, '川仪');
  expect(new URL(page.url()).pathname).toBe('/zh/search/');
});

test.each([
  ['/search/', ['sensor', 'Beibei', '"Southwest University"', 'silicon photonics', 'Chuanyi 2025']],
  ['/zh/search/', ['传感器产业', '北碚区', '西南大学', '硅光', '川仪 2025']],
])('%s: script and index stay small', async (path, [first = '', ...later]) => {
  const page = await site.browser.newPage();
  let bytes = { script: 0, index: 0 };
  const read: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.url().includes('/search-index/') ? 'index' : 'script';
    if (!/\.(js|json)$/.test(response.url())) return;
    read.push(
      response.body().then((body) => {
        bytes[kind] += brotliCompressSync(body).length;
      }),
    );
  });
  const ask = async (query: string) => {
    await box(page).fill(query);
    await answered(page, query.replaceAll('"', ''));
    // The other language comes after.
    await page.waitForTimeout(1000);
    await Promise.all(read);
  };
  await page.goto(`${site.address}${path}`);
  await page.waitForLoadState('networkidle');
  await Promise.all(read);
  expect(bytes.index, 'before a search').toBe(0);
  expect(bytes.script).toBeLessThanOrEqual(budgets.search.script);
  await ask(first);
  expect(bytes.script + bytes.index, 'first search').toBeLessThanOrEqual(budgets.search.first);
  for (const query of later) {
    bytes = { script: 0, index: 0 };
    await ask(query);
    expect(bytes.index, query).toBeLessThanOrEqual(budgets.search.later);
  }
});
