import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toolPath } from '../../src/commands/tools.ts';
import { locales } from '../../src/schema/locale.ts';
import { launchBrowser } from '../browser.ts';
import { makeStories } from '../corpus/search.ts';
import { chromiumVersion, machine } from '../machine.ts';
import { tellFigures } from '../table.ts';
import { temporaryFolder } from '../temporary.ts';
import { build } from './build.ts';
import { measure } from './measure.ts';
import { methods } from './methods.ts';
import { makeQueries } from './queries.ts';
import { toFigures, toRows, type Measured } from './table.ts';

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

const bench = async (): Promise<void> => {
  const about = machine([chromiumVersion()], { Pagefind: toolPath('pagefind') });
  const count = Math.round(Number(values.pages) / locales.length);
  const stories = makeStories(count);
  console.log(`${stories.length} pages, ${values.queries} queries of the text itself`);
  const queries = makeQueries(stories, Number(values.queries));
  const browser = await launchBrowser();
  const measured: Measured = new Map();
  for (const method of methods) {
    const folder = temporaryFolder(`bench-search-${method}`);
    const { cpu, again, wall, memory, files, bytes } = await build(method, folder, count);
    measured.set(method, {
      'index, CPU s': cpu,
      'one more story, CPU s': again ?? 'not measured',
      'index, s': wall,
      'memory, MB': memory,
      files,
      'index, MB': Math.round(bytes / 1e5) / 10,
      ...(await measure(browser, method, join(folder, 'site'), queries)),
    });
    rmSync(folder, { recursive: true });
  }
  await browser.close();
  console.table(toRows(measured));
  const figures = toFigures(measured, stories.length, queries.length);
  tellFigures('search', { machine: about, figures });
};

if (values.help) console.log(help);
else await bench();
