import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { afterAll, expect, test } from 'vitest';
import { tellPages } from '../pages/built-pages.ts';
import { sitemaps } from './integration.ts';

const folder = mkdtempSync(join(tmpdir(), 'sitemaps-'));
afterAll(() => rmSync(folder, { recursive: true }));

const site = 'https://example.org';
const page = (number: number) => {
  const url = `${site}/zh/news/${number}/`;
  return {
    file: `zh/news/${number}/index.html`,
    head: {
      url,
      title: '',
      siteName: '',
      isIndexable: true,
      alternates: [{ lang: 'zh-Hans', url }],
      changed: '2026-11-25',
    },
    proseSize: 0,
  };
};

const locations = (name: string): string[] =>
  [...readFileSync(join(folder, name), 'utf8').matchAll(/<loc>([^<]*)/g)].map(
    ([, address = '']) => address,
  );

test('one address more than an engine takes in one file makes a second file', async () => {
  const config = {
    site,
    base: '/',
    trailingSlash: 'always',
    build: { format: 'directory' },
    outDir: pathToFileURL(`${folder}/`),
  };
  const logger = { info: () => undefined, warn: console.warn, error: console.error };
  const told = {
    config: config as unknown as AstroConfig,
    logger: logger as unknown as AstroIntegrationLogger,
  };
  const { hooks } = sitemaps();
  tellPages(
    Array.from({ length: 50_001 }, (_, number) => page(number)),
    new Set(),
  );
  await hooks['astro:routes:resolved']?.({ ...told, routes: [] });
  await hooks['astro:config:done']?.({
    ...told,
    setAdapter: () => undefined,
    injectTypes: () => new URL(config.outDir),
    buildOutput: 'static',
  });
  await hooks['astro:build:done']?.({
    ...told,
    pages: [],
    dir: config.outDir,
    assets: new Map(),
  });

  for (const [index, kind] of [
    ['sitemap-index.xml', /^sitemap-\d+\.xml$/],
    ['sitemap-baidu.xml', /^sitemap-baidu-\d+\.xml$/],
  ] as const) {
    const files = readdirSync(folder).filter((name) => kind.test(name));
    expect(locations(index).toSorted()).toEqual(files.map((name) => `${site}/${name}`).toSorted());
    const addresses = files.map((name) => locations(name));
    expect(addresses.map(({ length }) => length).toSorted()).toEqual([1, 50_000]);
    expect(new Set(addresses.flat()).size).toBe(50_001);
  }
});
