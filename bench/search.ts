import { fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { toolPath } from '../src/commands/tools.ts';
import { locales, type Locale } from '../src/schema/locale.ts';
import { picks } from '../tests/search/picks.ts';
import { launchBrowser } from './browser.ts';
import { makeStories, storyUrl, type MadeStory } from './corpus/search.ts';
import { methods, type Built, type Method } from './search-index.ts';
import { chromiumVersion, machine } from './machine.ts';
import { median, tellFigures, type Figure } from './table.ts';
import { temporaryFolder } from './temporary.ts';

const help = `npm run bench:search [-- --pages 10000 --queries 500]: indexes made pages in both languages by the
site's own method and by Pagefind, and asks all of them the same in Chromium: precision and recall
against the text itself, bytes on the wire, time.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    pages: { type: 'string', default: '10000' },
    queries: { type: 'string', default: '500' },
  },
});

/** So many queries are each asked as the first of a visit. */
const firstQueries = 20;

interface Query {
  locale: Locale;
  text: string;
  expected: Set<string>;
}

const fold = (locale: Locale, text: string): string => {
  const plain = text.toLowerCase().replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return locale === 'zh' ? plain.replace(/\s+/g, '') : plain;
};

/** Pieces of the text itself: in Chinese from any character on, in English whole words. */
const makeQueries = (stories: readonly MadeStory[], count: number): Query[] => {
  const texts = stories.map((story) => ({
    locale: story.locale,
    url: storyUrl(story),
    parts: [story.title, ...story.paragraphs].map((part) => fold(story.locale, part)),
  }));
  const queries: Query[] = [];
  const choose = picks(1, 7)[0];
  while (choose && queries.length < count) {
    const locale = choose(locales);
    const { parts } = choose(texts.filter((text) => text.locale === locale));
    const units = locale === 'zh' ? [...choose(parts)] : choose(parts).split(' ');
    const start = choose([...units.keys()]);
    const length = choose(locale === 'zh' ? [2, 3, 4, 6, 9] : [1, 2, 3]);
    const text = units.slice(start, start + length).join(locale === 'zh' ? '' : ' ');
    const isGood =
      locale === 'zh'
        ? /^[\p{Script=Han}\d]*$/u.test(text) && /\p{Script=Han}.*\p{Script=Han}/u.test(text)
        : /^[a-z]{3,}( [a-z]{3,})*$/.test(text);
    if (!isGood) continue;
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]['.,])${text}(?!['.,](?!s\\b)[\\p{L}\\p{N}]|[\\p{L}\\p{N}])`,
      'u',
    );
    const has = (part: string) => part.includes(text) && (locale === 'zh' || whole.test(part));
    const expected = texts.filter((one) => one.locale === locale && one.parts.some(has));
    queries.push({ locale, text, expected: new Set(expected.map(({ url }) => url)) });
  }
  return queries;
};

/** Serves an index, and this repository's own modules, as a browser takes them; counts bytes. */
const serve = async (folder: string) => {
  const sizes = new Map<string, number>();
  const wire = { bytes: 0 };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/') {
      response.setHeader('Content-Type', 'text/html');
      const imports = JSON.stringify({ imports: { stemmer: '/node_modules/stemmer/index.js' } });
      response.end(`<!doctype html><script type="importmap">${imports}</script>`);
      return;
    }
    const isSource = /^\/(src|bench|node_modules)\//.test(path);
    const file = isSource ? path.slice(1) : join(folder, path);
    try {
      const raw = readFileSync(file);
      const body = file.endsWith('.ts') ? Buffer.from(stripTypeScriptTypes(raw.toString())) : raw;
      // What Pagefind has compressed already does not get smaller.
      if (!isSource) {
        const size = sizes.get(path) ?? Math.min(brotliCompressSync(body).length, body.length);
        sizes.set(path, size);
        wire.bytes += size;
      }
      const type = /\.(ts|js)$/.test(file) ? 'text/javascript' : 'application/json';
      response.setHeader('Content-Type', file.endsWith('.wasm') ? 'application/wasm' : type);
      response.setHeader('Cache-Control', 'max-age=3600');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, wire, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

interface Found {
  urls: string[];
  time: number;
}

const openPage = async (browser: Browser, address: string, method: Method): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.addScriptTag({
    type: 'module',
    content: `import { ask } from '/bench/search-page.ts'; window.ask = ask('${method}');`,
  });
  await page.waitForFunction('window.ask');
  return page;
};

const ask = (page: Page, { locale, text }: Query, all: boolean): Promise<Found> =>
  page.evaluate(
    ([one, asked, every]) =>
      (window as unknown as { ask: (...query: [string, string, boolean]) => Promise<Found> }).ask(
        one,
        asked,
        every,
      ),
    [locale, text, all] as const,
  );

const measure = async (browser: Browser, method: Method, folder: string, queries: Query[]) => {
  const { server, wire, address } = await serve(folder);
  const first: number[] = [];
  for (const query of queries.slice(0, firstQueries)) {
    const page = await openPage(browser, address, method);
    wire.bytes = 0;
    await ask(page, query, false);
    first.push(wire.bytes);
    await page.close();
  }
  const page = await openPage(browser, address, method);
  // What all results cost to read is not what a reader pays.
  const judge = await openPage(browser, address, method);
  const later: number[] = [];
  const times: number[] = [];
  let precision = 0;
  let recall = 0;
  let firstTime = 0;
  for (const [number, query] of queries.entries()) {
    wire.bytes = 0;
    const { time } = await ask(page, query, false);
    if (number === 0) firstTime = time;
    else {
      later.push(wire.bytes);
      times.push(time);
    }
    const { urls } = await ask(judge, query, true);
    const right = urls.filter((url) => query.expected.has(url)).length;
    precision += urls.length > 0 ? right / urls.length : 1;
    recall += right / query.expected.size;
    if (number % 50 === 0) process.stderr.write(`\r${method}: ${number} of ${queries.length}   `);
  }
  process.stderr.write('\r');
  await page.close();
  await judge.close();
  server.closeAllConnections();
  server.close();
  const kilo = (bytes: number) => Math.round(bytes / 100) / 10;
  return {
    'first query, KB': kilo(median(first)),
    'largest first, KB': kilo(Math.max(...first)),
    'later query, KB': kilo(median(later)),
    'first, ms': Math.round(firstTime),
    'median, ms': Math.round(median(times) * 10) / 10,
    '95 %, ms': Math.round(median(times, 0.95) * 10) / 10,
    precision: (precision / queries.length).toFixed(3),
    recall: (recall / queries.length).toFixed(3),
  };
};

/** Builds an index in a process of its own, so that its time and memory are its own. */
const build = (method: Method, folder: string, count: number): Promise<Built> =>
  new Promise((resolve, reject) => {
    const child = fork(join('bench', 'search-index.ts'), [method, folder, String(count)]);
    child.once('message', (built: Built) => resolve(built));
    child.once('exit', (code) => code && reject(new Error(`${method}: no index was built`)));
  });

/** What goes into the table of all benchmarks: its row here, its unit, and of how many it is. */
const told = [
  ['index, CPU s', 'indexing', 'CPU s', 1],
  ['first query, KB', 'first query', 'KB', firstQueries],
  ['later query, KB', 'each later query', 'KB', Number(values.queries) - 1],
  ['median, ms', 'answer', 'ms', Number(values.queries) - 1],
  ['precision', 'mean precision', '', Number(values.queries)],
  ['recall', 'mean recall', '', Number(values.queries)],
] as const;

const toFigures = (table: Record<string, Record<string, number | string>>): Figure[] =>
  told.map(([row, what, unit, of]) => ({
    what: `${what}, ${values.pages} pages`,
    unit,
    value: Number(table['own']?.[row]),
    of,
    beside: { what: 'Pagefind', value: Number(table['pagefind']?.[row]) },
  }));

const bench = async (): Promise<void> => {
  const about = machine([chromiumVersion()], { Pagefind: toolPath('pagefind') });
  const count = Math.round(Number(values.pages) / locales.length);
  const stories = makeStories(count);
  console.log(`${stories.length} pages, ${values.queries} queries of the text itself`);
  const queries = makeQueries(stories, Number(values.queries));
  const browser = await launchBrowser();
  const table: Record<string, Record<string, number | string>> = {};
  for (const method of methods) {
    const folder = temporaryFolder(`bench-search-${method}`);
    const { cpu, again, wall, memory, files, bytes } = await build(method, folder, count);
    table[method] = {
      'index, CPU s': cpu,
      'one more story, CPU s': again ?? 'not measured',
      'index, s': wall,
      'memory, MB': memory,
      files,
      'index, MB': Math.round(bytes / 1e5) / 10,
      ...(await measure(browser, method, folder, queries)),
    };
    rmSync(folder, { recursive: true });
  }
  await browser.close();
  const rows = Object.keys(Object.values(table)[0] ?? {});
  const names = Object.keys(table) as Method[];
  console.table(
    Object.fromEntries(
      rows.map((row) => [row, Object.fromEntries(names.map((name) => [name, table[name]?.[row]]))]),
    ),
  );
  tellFigures('search', { machine: about, figures: toFigures(table) });
};

if (values.help) console.log(help);
else await bench();
