import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browserOptions } from '../../src/commands/browser.ts';
import { pageKinds } from '../../src/commands/page-kinds.ts';
import { en } from '../../src/lib/i18n/en.ts';
import { kinds, startServer, type Server } from './servers.ts';
import { makePlace } from './target.ts';

const target = inject('target');

/** Writes down, in every page, what its policy forbids it. */
const watch = (): void => {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`violation: ${violatedDirective} ${blockedURI} ${sample}`);
  });
};

describe.each(kinds)('%s, in a browser', (kind) => {
  const place = makePlace();
  let server: Server;
  let browser: Browser;
  let context: BrowserContext;
  let complaints: string[] = [];

  beforeAll(async () => {
    server = await startServer(kind, join(place.folder, 'server'), target);
    browser = await chromium.launch(browserOptions());
    context = await browser.newContext({ ignoreHTTPSErrors: true });
    await context.addInitScript(watch);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    place.clear();
  });

  const open = async (path: string): Promise<Page> => {
    complaints = [];
    const page = await context.newPage();
    page.on('console', (message) => {
      // Chromium writes down that an address was not found, as of the error page.
      const { url } = message.location();
      const expected =
        /\/(nothing-here\/|favicon\.ico)$/.test(url) && message.text().includes('404');
      if (['error', 'warning'].includes(message.type()) && !expected) {
        complaints.push(message.text());
      }
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    await page.goto(server.address + path);
    return page;
  };

  test.each(pageKinds.map(({ path }) => path))('%s: no violation, no error', async (path) => {
    const page = await open(path);
    const { styled, family } = await page.evaluate(() => ({
      styled: getComputedStyle(document.body).marginBlockStart,
      family: getComputedStyle(document.body).fontFamily,
    }));
    expect(complaints).toEqual([]);
    // Its styles hold: no browser's own sheet sets these.
    expect(styled).toBe('0px');
    expect(family).not.toMatch(/^"?Times/);
    await page.close();
  });

  test.each([
    '/feed.xml',
    '/zh/feed.xml',
    '/sitemap-index.xml',
    '/logo.svg',
    '/mark.png',
    '/robots.txt',
  ])('%s opens by itself: no violation, no error', async (path) => {
    const page = await open(path);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([
    ['/search/?q=sensor', /\d.*“sensor”/, 'Huahong'],
    ['/zh/search/?q=传感器', /\d.*“传感器”/, '华虹'],
  ])('%s finds pages, narrows them and leads to one', async (path, said, next) => {
    const page = await open(path);
    await page.getByRole('status').filter({ hasText: said }).waitFor();
    const results = page.locator('[data-results] > li');
    expect(await results.count()).toBeGreaterThan(5);
    expect(await results.locator('mark').count()).toBeGreaterThan(0);
    await page.getByRole('combobox').first().selectOption('story');
    await page.waitForURL(/kind=story/);
    await page.locator('main').getByRole('searchbox').fill(next);
    await page
      .getByRole('status')
      .filter({ hasText: `“${next}”` })
      .waitFor();
    await results.first().getByRole('link').click();
    await page.waitForURL(/\/(news|members|base)\//);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the directory of members filters in place', async () => {
    const page = await open('/members/');
    const shown = page.locator('member-filter li[data-relation]:visible');
    const all = await shown.count();
    const filter = page.getByRole('navigation', { name: en.filterBy });
    await filter.getByRole('link', { name: en.kindNames.university }).click();
    expect(await shown.count()).toBeLessThan(all);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([
    [
      'a script in the page',
      () => {
        const policy = document.createElement('iframe');
        policy.srcdoc = '<script>parent.attacked = 1</script>';
        document.body.append(policy);
      },
    ],
    [
      'markup from text',
      () => {
        document.body.innerHTML = '<img src=x onerror="attacked = 1">';
      },
    ],
    [
      'a style of its own',
      () => {
        const style = document.createElement('style');
        style.textContent = 'body { display: none }';
        document.head.append(style);
      },
    ],
    [
      'a style attribute',
      () => {
        document.body.setAttribute('style', 'display: none');
      },
    ],
    [
      'a picture of another origin',
      () => {
        const image = new Image();
        image.src = 'https://127.0.0.2/x.png';
        document.body.append(image);
      },
    ],
    [
      'code from text',
      () => {
        setTimeout('attacked = 1');
      },
    ],
  ])('what somebody put into a page does nothing: %s', async (_, attack) => {
    const page = await open('/');
    await page.evaluate(attack).catch(() => undefined);
    await page.waitForTimeout(200);
    expect(complaints.join()).toMatch(/violation|Content Security Policy/);
    const { attacked, display } = await page.evaluate(() => ({
      attacked: 'attacked' in globalThis,
      display: getComputedStyle(document.body).display,
    }));
    expect(attacked).toBe(false);
    expect(display).not.toBe('none');
    await page.close();
  });

  test('no other site can put a page into a frame', async () => {
    const page = await context.newPage();
    const frame = `<iframe src="${server.address}/"></iframe>`;
    await page.goto(`data:text/html,${encodeURIComponent(frame)}`);
    await page.waitForTimeout(500);
    expect(page.frames().map((one) => one.url())).not.toContain(`${server.address}/`);
    await page.close();
  });
});
