import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { XmlDocument } from 'libxml2-wasm';
import { parse } from 'node-html-parser';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bilingualMarkdown } from '../../src/lib/text/markdown.ts';
import { browserOptions } from '../../src/commands/browser.ts';
import { serveSite } from '../../src/commands/server.ts';
import { corpus, harmless, shared } from '../hostile/corpus.ts';
import { write } from '../hostile/write.ts';
import { buildProject, copyProject } from '../site/copy.ts';

let root = '';
let browser: Browser;
let site: { server: Server; address: string };
let said = '';
beforeAll(async () => {
  root = copyProject();
  for (const construct of [{ files: shared }, ...harmless]) write(root, construct);
  const { code, said: all } = buildProject(root);
  said = all;
  expect(code, said).toBe(0);
  site = await serveSite(join(root, 'dist'));
  browser = await chromium.launch(browserOptions());
}, 240_000);
afterAll(async () => {
  await browser.close();
  site.server.closeAllConnections();
  site.server.close();
  rmSync(root, { recursive: true });
});

const built = (): string[] =>
  readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
const read = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
const markdown = (): string[] => built().filter((name) => name.endsWith('.md'));
const pages = (): string[] => built().filter((name) => name.endsWith('.html'));

test('what does no harm is built without a complaint', () => {
  expect(said.replace(/.*data store cleared.*/, '')).not.toMatch(/\[(WARN|ERROR)\]/);
});

test('nothing of it became an element, an event or an address that runs', () => {
  const schemes = new Set<string>();
  for (const name of pages()) {
    const page = parse(read(name));
    for (const one of page.querySelectorAll('*')) {
      const { tagName } = one;
      for (const [key, value] of Object.entries(one.attributes)) {
        if (/^on|^style$|^srcdoc$|^formaction$/i.test(key)) throw new Error(`${name}: ${key}`);
        if (key === 'href' || key === 'src') schemes.add(new URL(value, site.address).protocol);
      }
      if (/^(IFRAME|OBJECT|EMBED|BASE|STYLE|FORM|MARQUEE|X-Y)$/.test(tagName)) {
        const isOwn = tagName === 'STYLE' || one.getAttribute('role') === 'search';
        if (!isOwn) throw new Error(`${name}: ${tagName}`);
      }
    }
    for (const script of page.querySelectorAll('script')) {
      const type = script.getAttribute('type') ?? '';
      if (type.endsWith('json')) JSON.parse(script.rawText);
      else
        expect(`${script.getAttribute('src') ?? ''}${script.rawText}`, name).not.toContain('alert');
    }
  }
  expect([...schemes].toSorted()).toEqual(['http:', 'https:']);
});

test('feeds and sitemaps are whole, and so is every file of data', () => {
  for (const name of built()) {
    if (name.endsWith('.xml')) XmlDocument.fromString(read(name)).dispose();
    if (name.endsWith('.json')) JSON.parse(read(name));
  }
  expect(read('feed.xml')).toContain('alert()');
});

test('no drawing and no program of an author is published', () => {
  const kinds = new Set(built().map((name) => extname(name)));
  const programs = built().filter((name) => /\.m?js$/.test(name));
  expect(programs.filter((name) => !/^_astro\/[\w.-]+\.js$/.test(name))).toEqual([]);
  const scales = ['scale.svg', 'zh/scale.svg'];
  expect(built().filter((name) => name.endsWith('.svg'))).toEqual([
    ...readdirSync('public').filter((name) => name.endsWith('.svg')),
    ...scales,
  ]);
  for (const name of scales) {
    expect(read(name)).toMatch(/^<svg[^<>]*><path id="strokes" d="[Mv\d -]+"[^<>]*\/><\/svg>$/);
  }
  for (const kind of ['.mdx', '.yaml', '.pdf', '.gif', '.svgz']) {
    expect(kinds.has(kind), kind).toBe(false);
  }
  // Markdown stands beside its page alone.
  const names = new Set(built());
  expect(markdown().filter((name) => !names.has(name.replace(/\.md$/, '/index.html')))).toEqual([]);
  const pictures = built().filter((name) => /^_astro\/.*\.(png|jpe?g|webp|avif)$/.test(name));
  expect(pictures.length).toBeGreaterThan(4);
  for (const name of pictures) {
    expect(readFileSync(join(root, 'dist', name), 'latin1'), name).not.toContain('alert()');
  }
});

/** What ran or left the machine while pages of a context were open. */
const watch = (context: BrowserContext): string[] => {
  const happened: string[] = [];
  context.on('page', (page) => {
    page.on('dialog', (dialog) => {
      happened.push(`${page.url()} opened a dialog`);
      void dialog.dismiss();
    });
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol !== 'data:' && protocol !== 'blob:') {
      happened.push(`${request.frame().url()} asked for ${request.url()}`);
    }
  });
  return happened;
};

/** Does what a reader may do: points at everything, takes the focus to it, clicks what runs. */
const use = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const one of document.querySelectorAll<HTMLElement>('main *, body > *')) {
      for (const name of ['mouseover', 'mouseenter', 'pointerenter', 'toggle']) {
        one.dispatchEvent(new Event(name, { bubbles: true }));
      }
      one.focus();
      const scheme = one instanceof HTMLAnchorElement ? one.protocol : '';
      if (scheme && !['http:', 'https:', 'mailto:'].includes(scheme)) one.click();
      if (one instanceof SVGAElement) one.dispatchEvent(new MouseEvent('click'));
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

/** Opens every address in one tab, with no policy that would hold anything back. */
const openAll = async (address: string, paths: readonly string[]): Promise<string[]> => {
  const context = await browser.newContext({ bypassCSP: true });
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const happened = watch(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => happened.push(`${page.url()}: ${error.message}`));
  for (const path of paths) {
    await page.goto(address + path);
    await use(page);
  }
  await context.close();
  return happened;
};

test('nothing of it runs in a browser, with no policy at all', async () => {
  const lists = ['', 'zh/', 'news/', 'members/', 'base/', 'glossary/', 'sources/', 'corrections/'];
  const found = ['search/?q=alert', 'search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert()%3E'];
  const own = pages()
    .filter((name) => /^news\/2026-11-01-|\/h-|constructor/.test(name))
    .map((name) => name.replace('index.html', ''));
  expect(own.length).toBeGreaterThan(60);
  const paths = [...lists, ...found, 'sources/2020/', ...own].map((path) => `/${path}`);
  expect(await openAll(site.address, paths)).toEqual([]);
}, 120_000);

/** Serves texts as pages of their own, each under its number. */
const serveTexts = async (
  texts: readonly string[],
): Promise<{ server: Server; address: string }> => {
  const server = createServer((request, response) => {
    const text = texts[Number(request.url?.slice(1))];
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': 'text/html' });
    response.end(
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><main>${text ?? ''}`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}` };
};

const openTexts = async (texts: readonly string[]): Promise<string[]> => {
  const { server, address } = await serveTexts(texts);
  const happened = await openAll(
    address,
    texts.map((_, index) => `/${index}`),
  );
  server.closeAllConnections();
  server.close();
  return happened;
};

const bodies = corpus
  .filter(({ kind }) => kind === 'HTML' || kind === 'link')
  .flatMap(({ files }) => Object.values(files))
  .map((content) => String(content).replace(/^---\n[\s\S]*?\n---\n/, ''))
  .filter((body) => body.trim().includes('\n'));

test('nor does what the check refuses, where no check was asked', async () => {
  const renderer = await bilingualMarkdown().createRenderer({ syntaxHighlight: false });
  const fileURL = pathToFileURL('/content/news/zh/a.md');
  const texts = await Promise.all(
    bodies.map(async (body) => (await renderer.render(body, { fileURL, frontmatter: {} })).code),
  );
  // What is whole cannot reach into its neighbours, so that ten share a page.
  const shared = Map.groupBy(texts.entries(), ([index]) => Math.floor(index / 10));
  const sheets = [...shared.values()].map((some) => some.map(([, text]) => text).join('<hr>'));
  expect(await openTexts(sheets)).toEqual([]);
}, 120_000);

test('Markdown that is taken along runs nothing where others show it', async () => {
  const texts = markdown().map((name) =>
    markdownToHtml(read(name).replace(/^---[^]*?\n---\n/, '')),
  );
  expect(texts.length).toBeGreaterThan(200);
  expect(await openTexts([texts.map(({ html }) => html).join('<hr>')])).toEqual([]);
}, 120_000);

test('though much of it would, without the list of what Markdown means', async () => {
  const happened = await openTexts(bodies.slice(0, 40).map((body) => markdownToHtml(body).html));
  expect(happened.filter((one) => one.endsWith('opened a dialog')).length).toBeGreaterThan(15);
  expect(happened.filter((one) => one.includes('hostile.example'))).not.toEqual([]);
}, 120_000);
