import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { pageKinds } from '../../src/commands/page-kinds.ts';
import { useSite } from './site.ts';

interface AxeFault {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = useSite();

/** Faults that axe finds on a page as it stands, contrast to WCAG AAA among them. */
const axeFaults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: AxeFault[] }> };
    };
    const { violations } = await runner.run({
      rules: { 'color-contrast-enhanced': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  });
};

describe.each(pageKinds)('$name', ({ path }) => {
  let page: Page;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    page.on('console', (message) => {
      // The error page is served with the status of an error, which Chromium writes down.
      const expected = path.endsWith('nothing-here/') && message.text().includes('404');
      if (['error', 'warning'].includes(message.type()) && !expected)
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
  });
  afterAll(() => page.close());

  test('nothing is wrong in the console, and no other origin is asked', () => {
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => new URL(url).origin !== site.address)).toEqual([]);
  });

  test('does not scroll sideways on a phone', async () => {
    const { wide, width } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    expect(wide).toBe(width);
  });

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
  ] as const)('axe finds nothing in %s', async (_, media) => {
    await page.emulateMedia(media);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await axeFaults(page)).toEqual([]);
  });
});
