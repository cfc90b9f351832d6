import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { engines, isEngine } from './browser.ts';
import { stop } from './install.mjs';
import { pageKinds } from './page-kinds.ts';
import { serveSite } from './server.ts';

const help = `npm run shots: pictures of every kind of page in shots/, from the site built in dist/.
  --only TEXT   only the kinds whose name has TEXT
  --width N     only this width (360, 768, 1440)
  --scheme S    only light or dark
  --engine E    chromium, or chromium107, the engine of many in-app browsers`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    only: { type: 'string', default: '' },
    width: { type: 'string' },
    scheme: { type: 'string' },
    engine: { type: 'string', default: 'chromium' },
  },
});

const shoot = async (): Promise<void> => {
  const { engine } = values;
  if (!isEngine(engine)) {
    return stop(`There is no engine “${engine}”; there are ${Object.keys(engines).join(', ')}.`, 2);
  }
  const folder = engine === 'chromium' ? 'shots' : join('shots', engine);
  mkdirSync(folder, { recursive: true });
  const { server, address } = await serveSite('dist');
  const browser = await chromium.launch(engines[engine]());
  const widths = [360, 768, 1440].filter(
    (width) => !values.width || Number(values.width) === width,
  );
  const schemes = (['light', 'dark'] as const).filter((s) => !values.scheme || values.scheme === s);
  const kinds = pageKinds.filter(({ name }) => name.includes(values.only));
  for (const { name, path } of kinds) {
    for (const colorScheme of schemes) {
      const page = await browser.newPage({ colorScheme });
      await page.goto(address + path, { waitUntil: 'networkidle' });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const file = join(folder, `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
      }
      await page.close();
    }
    console.log(name);
  }
  await browser.close();
  server.close();
};

if (values.help) console.log(help);
else await shoot();
