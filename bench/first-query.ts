import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveSite } from '../src/commands/server.ts';
import { indexFolder } from '../src/lib/search/format.ts';
import { localPath } from '../src/lib/url.ts';
import type { Locale } from '../src/schema/locale.ts';
import { launchBrowser } from './browser.ts';
import { chromiumVersion, machine } from './machine.ts';
import { slowLine } from './slow-line.ts';
import { median, tellFigures, type Figure } from './table.ts';
import { temporaryFolder } from './temporary.ts';

const help = `npm run bench:query [-- --rounds 5]: what a reader waits and loads for who opens the search
page with a query and an empty cache, at 150 ms round trip and 1.6 Mbit/s, processor as it is; medians
of the rounds. The answer in the language of the page comes first, that of the other after it. Needs a
site in dist/.`;

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, rounds: { type: 'string', default: '5' } },
});

const queries: readonly [Locale, string][] = [
  ['en', 'sensor'],
  ['en', 'Beibei'],
  ['en', '"Southwest University"'],
  ['zh', '传感器产业'],
  ['zh', '北碚区'],
  ['zh', '西南大学'],
];

/** What the first search on a page took, in milliseconds, and the paths it loaded. */
interface Search {
  time: number;
  answer: string[];
  /** Once the other language is there too. */
  all: string[];
}

const search = async (
  browser: Browser,
  address: string,
  [locale, query]: (typeof queries)[number],
): Promise<Search> => {
  const page = await browser.newPage();
  await slowLine(page);
  const paths: string[] = [];
  page.on('response', (response) => {
    if (response.ok()) paths.push(decodeURI(new URL(response.url()).pathname));
  });
  await page.goto(`${address}${localPath(locale, '/search/')}?q=${encodeURIComponent(query)}`, {
    waitUntil: 'commit',
  });
  const shown = await page.waitForFunction(
    () => document.querySelector('[data-results] > li') && performance.now(),
  );
  const time = Number(await shown.jsonValue());
  const answer = [...paths];
  await page.waitForLoadState('networkidle');
  await page.close();
  return { time, answer, all: [...paths] };
};

const fileOf = (path: string): string => path.replace(/\/$/, '/index.html');

/** Copies files of the site and, as a server has them, their compressed forms. */
const copyFiles = (paths: Iterable<string>, folder: string): void => {
  for (const path of paths) {
    const file = join(folder, fileOf(path));
    mkdirSync(dirname(file), { recursive: true });
    cpSync(join('dist', fileOf(path)), file);
    if (/\.(html|js|json|svg)$/.test(file)) {
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
    }
  }
};

/** What one query costs, as the table has it. */
interface Cost {
  query: string;
  'answer, ms': number;
  'script and index, bytes': number;
  'with the other language': number;
  'files of the index': number;
}

/** The median of all queries beside the one that costs most. */
const toFigure = (what: string, unit: string, values: readonly number[]): Figure => ({
  what,
  unit,
  value: median(values),
  of: values.length,
  beside: { what: 'the costliest', value: Math.max(...values) },
});

const toFigures = (costs: readonly Cost[]): Figure[] => {
  const times = costs.map((cost) => cost['answer, ms']);
  const sizes = costs.map((cost) => cost['script and index, bytes'] / 1000);
  return [
    toFigure('answer of a first query on a slow line', 'ms', times),
    toFigure('script and index that it loads', 'KB', sizes),
  ];
};

const bench = async (): Promise<void> => {
  const folder = temporaryFolder('bench-query');
  const site = await serveSite('dist');
  const browser = await launchBrowser();
  const needed = new Set(['/404.html', '/zh/404.html']);
  for (const query of queries) {
    for (const path of (await search(browser, site.address, query)).all) needed.add(path);
  }
  copyFiles(needed, folder);
  const { server, address } = await serveSite(folder);
  const size = (path: string): number => statSync(join(folder, `${fileOf(path)}.br`)).size;
  const bytes = (paths: readonly string[]): number =>
    paths.filter((path) => /\.(js|json)$/.test(path)).reduce((sum, path) => sum + size(path), 0);
  const about = machine([chromiumVersion()]);
  const costs: Cost[] = [];
  for (const query of queries) {
    const searches: Search[] = [];
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      searches.push(await search(browser, address, query));
    }
    const [{ all = [], answer = [] } = {}] = searches;
    costs.push({
      query: query.join(' '),
      'answer, ms': Math.round(median(searches.map(({ time }) => time))),
      'script and index, bytes': bytes(answer),
      'with the other language': bytes(all),
      'files of the index': all.filter((path) => path.startsWith(indexFolder)).length,
    });
  }
  await browser.close();
  for (const one of [site.server, server]) {
    one.closeAllConnections();
    one.close();
  }
  console.table(costs);
  tellFigures('query', { machine: about, figures: toFigures(costs) });
};

if (values.help) console.log(help);
else await bench();
