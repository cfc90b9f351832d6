import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pageKinds } from '../../src/commands/page-kinds.ts';
import { localPath } from '../../src/lib/url.ts';
import { budgets } from '../../src/schema/budgets.ts';
import { locales } from '../../src/schema/locale.ts';
import { useSite } from './site.ts';

const site = useSite();

/** Bytes of a file as a server sends it: what is not compressed already, compressed. */
const sent = (path: string): number => {
  const file = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path));
  return /\.(woff2|png|jpg|webp|avif)$/.test(path) ? file.length : brotliCompressSync(file).length;
};

/** How far anything moved by itself, from the first paint to the foot of the page. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await frame();
      await frame();
    }
    return shift;
  });

const phone = { viewport: { width: 412, height: 823 } };

/** Every file that a page asks for while it is opened. */
const open = async (page: Page, path: string): Promise<Set<string>> => {
  // A browser with a window asks for the icon, too.
  const asked = new Set(['/favicon.svg']);
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  return asked;
};

const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);

test.for(pageKinds)(
  '$name stands still while it arrives and while it is read',
  async ({ name, path }, { task }) => {
    const page = await site.browser.newPage(phone);
    const asked = [...(await open(page, path))];
    // The page of an error has no file of this name.
    if (!name.startsWith('not-found')) {
      const scripts = asked.filter((file) => file.endsWith('.js'));
      task.meta.measured = {
        arrival: {
          path: new URL(path, site.address).pathname,
          requests: asked.length,
          bytes: sum(asked.map(sent)),
          script: sum(scripts.map(sent)),
        },
        chromium: site.browser.version(),
      };
    }
    expect(await layoutShift(page)).toBe(0);
    await page.close();
  },
);

test.for(locales)(
  'in %s, what of the masthead and of the search arrives later moves nothing',
  async (locale) => {
    const page = await site.browser.newPage(phone);
    await page.goto(site.address + localPath(locale, '/search/'));
    const moved = await page.evaluate(() => {
      const stays = [...document.querySelectorAll('.wordmark, .menu, .menu li, main svg')];
      // Of what is gone, nothing.
      const places = () =>
        stays.map((one) => {
          const { x, y } = one.getBoundingClientRect();
          return one.isConnected ? `${x}, ${y}` : '';
        });
      const before = places();
      // As it was before they had come.
      for (const late of document.querySelectorAll(
        '.wordmark br, .menu li:last-child, .language, main button span',
      )) {
        late.remove();
      }
      const after = places();
      return before.filter((place, index) => after[index] && after[index] !== place);
    });
    expect(moved).toEqual([]);
    await page.close();
  },
);

test.each(pageKinds.filter(({ name }) => name.startsWith('story')))(
  `$name is there within ${budgets.firstView} bytes`,
  async ({ path }) => {
    const page = await site.browser.newPage(phone);
    const asked = [...(await open(page, path))];
    expect(sum(asked.map(sent)), asked.join(' ')).toBeLessThanOrEqual(budgets.firstView);
    await page.close();
  },
);
