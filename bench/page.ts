import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { serveSite } from '../src/commands/server.ts';
import { launchBrowser } from './browser.ts';
import { chromiumVersion, machine } from './machine.ts';
import { slowLine } from './slow-line.ts';
import { median, tellFigures } from './table.ts';
import { temporaryFolder } from './temporary.ts';

const help = `npm run bench:page [-- --rounds 5]: the largest paint of a story beside that of a bare page with
the same text, at 412 px, 150 ms round trip, 1.6 Mbit/s and a processor slowed four times; the median
of the rounds. Needs a site in dist/.`;

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, rounds: { type: 'string', default: '5' } },
});
const story = '/news/2020-08-31-alliance-founded/';

/** What a page says without a style, a script or a picture. */
const plainTags =
  /^(H[1-6]|P|UL|OL|LI|A|TABLE|THEAD|TBODY|TR|TH|TD|DL|DT|DD|FIGURE|FIGCAPTION|TIME|ARTICLE|SECTION|NAV|MAIN|HEADER|FOOTER)$/;
const silentTags = /^(SVG|SCRIPT|STYLE|NOSCRIPT)$/;
const plain = (node: Node): string => {
  if (node.nodeType === NodeType.TEXT_NODE) return node.rawText;
  const { tagName = '' } = node as HTMLElement;
  if (silentTags.test(tagName)) return '';
  const inner = node.childNodes.map(plain).join('');
  if (!plainTags.test(tagName)) return inner;
  const href = (node as HTMLElement).getAttribute('href');
  return `<${tagName}${href ? ` href="${href}"` : ''}>${inner}</${tagName}>`;
};

/** The bare twin of a page: all of its text in the same order, and nothing else. */
const bareTwin = (html: string): string => {
  const body = parse(html).querySelector('body');
  if (!body) throw new Error(`${story} has no body`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bare</title></head><body>${body.childNodes.map(plain).join('')}</body></html>`;
};

/** Milliseconds to the largest paint of a first visit on a slow line. */
const largestPaint = async (browser: Browser, address: string): Promise<number> => {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const session = await slowLine(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? 0),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await page.close();
  return time;
};

const bench = async (): Promise<void> => {
  const about = machine([chromiumVersion()]);
  const folder = temporaryFolder('bench-page');
  cpSync('dist', folder, { recursive: true });
  const html = readFileSync(join(folder, story, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'bare.html'), bareTwin(html));
  for (const file of [join(folder, story, 'index.html'), join(folder, 'bare.html')]) {
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
  const { server, address } = await serveSite(folder);
  const browser = await launchBrowser();
  const times = { page: [] as number[], bare: [] as number[] };
  // A browser that has just started is slower than the one that readers have.
  await largestPaint(browser, `${address}/bare.html`);
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    times.bare.push(await largestPaint(browser, `${address}/bare.html`));
    times.page.push(await largestPaint(browser, address + story));
    console.log(`round ${round}: bare ${times.bare.at(-1)} ms, story ${times.page.at(-1)} ms`);
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
  const largest = {
    what: 'largest paint of a story on a slow phone',
    unit: 'ms',
    value: median(times.page),
    of: times.page.length,
    beside: { what: 'bare page', value: median(times.bare) },
  };
  tellFigures('page', { machine: about, figures: [largest] });
};

if (values.help) console.log(help);
else await bench();
