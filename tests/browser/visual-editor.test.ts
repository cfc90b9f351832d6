import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent, formatFault } from '../../src/build/check/index.ts';
import { browserOptions } from '../../src/commands/browser.ts';
import { locales, type Locale } from '../../src/schema/locale.ts';
import { builtFiles, buildProject, copyProject } from '../site/copy.ts';
import { startDev, type DevServer } from '../site/dev-server.ts';

const story = '2020-04-03-34-projects';
const created = '2020-09-30-sensor-day';
const fileOf = (locale: Locale, name: string) => `content/news/${locale}/${name}.md`;
const titles = {
  edited: { en: 'Beibei starts 25 projects at once', zh: '北碚一次开工25个项目' },
  created: { en: 'Sensor day', zh: '传感器日' },
};

let root = '';
let dev: DevServer;
let browser: Browser;
let page: Page;
const foreign: string[] = [];

/** Files of the folder that the browser has for itself, in place of one that a person picks. */
const fill = (files: [path: string, text: string][]) =>
  page.evaluate(async (all) => {
    const top = await navigator.storage.getDirectory();
    await top.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of all) {
      const folders = path.split('/');
      const name = folders.pop() ?? '';
      let folder = top;
      for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
      const file = await folder.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);

const written = (path: string): Promise<string> =>
  page.evaluate(async (at) => {
    const folders = at.split('/');
    const name = folders.pop() ?? '';
    let folder = await navigator.storage.getDirectory();
    for (const part of folders) folder = await folder.getDirectoryHandle(part);
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, path);

/** Opens an entry of the news. The one before slides away first, and takes no more words. */
const show = async (name: string, heading: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = `#/collections/news/${to}`;
  }, name);
  await page.locator('h2').filter({ hasText: heading }).waitFor();
  await page.waitForTimeout(1000);
};

/** A field of the form, which shows only what is near the eye: scrolls until it is there. */
const field = async (name: string, locale: Locale = 'en'): Promise<Locator> => {
  const one = page.locator(`[data-locale="${locale}"] [data-key-path="${name}"]`);
  await page.mouse.move(locale === 'en' ? 300 : 1000, 500);
  for (let tries = 0; tries < 60 && (await one.count()) === 0; tries += 1) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(100);
  }
  return one;
};

const write = async (name: string, texts: Record<Locale, string>): Promise<void> => {
  for (const locale of locales)
    await (await field(name, locale)).getByRole('textbox').first().fill(texts[locale]);
};

/** Takes an option; the form may be drawn anew under an open list, which closes it. */
const pick = async (name: string, option: string | RegExp): Promise<void> => {
  const list = (await field(name)).getByRole('combobox').first();
  const choice = page.getByRole('option', { name: option }).first();
  await vi.waitFor(
    async () => {
      await list.click({ timeout: 2000 });
      await choice.click({ timeout: 2000 });
    },
    { timeout: 20_000 },
  );
};

const save = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // The list comes back when the files are there.
  await page.waitForURL(/#\/collections\/news$/);
};

const parts = (raw: string) => {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(raw) ?? [];
  return { data: parse(head) as Record<string, unknown>, body };
};

const here = (path: string) => readFileSync(join(root, path), 'utf8');

beforeAll(async () => {
  root = copyProject();
  dev = await startDev(root);
  browser = await chromium.launch(browserOptions());
  page = await browser.newPage({ viewport: { width: 1500, height: 1000 }, locale: 'en-GB' });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== dev.address) foreign.push(request.url());
  });
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${dev.address}/admin/`);
  const open = page.getByRole('button', { name: 'Work with Local Repository' });
  await open.waitFor();
  await fill(
    readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
      .map((name) => `content/${name.replaceAll('\\', '/')}`)
      .filter((path) => /\.(md|yaml)$/.test(path))
      .map((path) => [path, here(path)]),
  );
  await open.click();
  await page.getByText('Study uses optical fibre').waitFor();
});

afterAll(async () => {
  await browser?.close();
  dev?.stop();
});

test('an existing story is edited in both languages, and nothing else of it changes', async () => {
  await show(`entries/${story}`, 'Beibei starts 25 projects');
  await write('title', titles.edited);
  await save();
  for (const locale of locales) {
    const path = fileOf(locale, story);
    const raw = await written(path);
    const [before, after] = [parts(here(path)), parts(raw)];
    expect(after.body).toBe(before.body);
    expect(after.data).toEqual({ ...before.data, title: titles.edited[locale] });
    writeFileSync(join(root, path), raw);
  }
});

test('a new story is written in both languages', async () => {
  await show('new', 'Creating');
  await write('title', titles.created);
  await write('summary', { en: 'A day for sensors.', zh: '传感器的一天。' });
  await (await field('date')).getByRole('textbox').fill('2020-09-30');
  await pick('topics', 'Industry / 产业');
  await pick('sources', /^cri-2018-06-04/);
  await pick('organisations', 'Southwest University 西南大学');
  await write('caution', { en: 'Written by a test.', zh: '由测试写成。' });
  await write('body', { en: 'What happened that day.', zh: '当天发生的事。' });
  await save();
  for (const locale of locales) {
    const path = fileOf(locale, created);
    const raw = await written(path);
    expect(parts(raw).data).toMatchObject({
      title: titles.created[locale],
      date: '2020-09-30',
      topics: ['industry'],
      sources: ['cri-2018-06-04'],
      organisations: ['southwest-university'],
      status: 'draft',
    });
    expect(raw).not.toContain('null');
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), raw);
  }
});

test('the build takes what was written, in both languages', async () => {
  const { faults } = await checkContent(root);
  expect(faults.map((fault) => formatFault(fault))).toEqual([]);
  const { code, said } = buildProject(root);
  expect(code, said).toBe(0);
  const files = builtFiles(root);
  // A new story begins as a draft, which readers do not see.
  expect(files.has(`news/${created}/index.html`)).toBe(false);
  for (const locale of locales) {
    const page = files.get(`${locale === 'zh' ? 'zh/' : ''}news/${story}/index.html`);
    expect(page).toContain(titles.edited[locale]);
  }
}, 120_000);

test('nothing was asked of another origin', () => {
  expect(foreign).toEqual([]);
});
