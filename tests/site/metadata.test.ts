import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { webManifest } from '../../src/lib/manifest.ts';
import { strings } from '../../src/lib/i18n/index.ts';
import { langTag } from '../../src/lib/lang.ts';
import { curlyQuotes } from '../../src/lib/quotes.ts';
import { budgets } from '../../src/schema/budgets.ts';
import { locales, type Locale } from '../../src/schema/locale.ts';
import { attribute, byPath, folder, pages, type Page } from './dist.ts';

const localeOf = ({ path }: Page): Locale => (path.startsWith('/zh/') ? 'zh' : 'en');
const property = (page: Page, name: string) =>
  attribute(page, `meta[property="${name}"]`, 'content');
/** Half the width of a Han: what is no letter or digit of ASCII is a Han wide in Chinese. */
const halves = (page: Page, title: string): number =>
  localeOf(page) === 'zh' ? title.replace(/[^\x20-\x7e]/g, '##').length : [...title].length;

describe.each(pages.map((page) => [page.path, page] as const))('%s', (path, page) => {
  const { siteName } = strings(localeOf(page));
  const full = page.root.querySelector('title')?.text ?? '';
  const own = full.replace(` – ${siteName}`, '');

  test('has a title of at most 60 letters or 30 Han, with the site’s name apart', () => {
    expect(own).not.toBe('');
    expect(halves(page, own), own).toBeLessThanOrEqual(budgets.title);
    expect(property(page, 'og:title')).toBe(own);
    expect(property(page, 'og:site_name')).toBe(siteName);
  });

  test('is shared with its own words, in its language, at its address', () => {
    const description = attribute(page, 'meta[name=description]', 'content');
    expect(property(page, 'og:description')).toBe(description);
    expect(property(page, 'og:locale')).toBe(localeOf(page) === 'zh' ? 'zh_CN' : 'en_GB');
    expect(property(page, 'og:url')).toBe(attribute(page, 'link[rel=canonical]', 'href'));
    expect(attribute(page, 'meta[name="twitter:card"]', 'content')).toBe(
      page.isError ? undefined : 'summary_large_image',
    );
    const isStory = /^(\/zh)?\/news\/\d{4}-/.test(path);
    expect(property(page, 'og:type')).toBe(isStory ? 'article' : 'website');
  });
});

test('no two pages of a language have one title', () => {
  const titles = pages
    .filter(({ isError }) => !isError)
    .map((page) => `${localeOf(page)} ${page.root.querySelector('title')?.text}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('a story is described by its summary, and says when it was published', () => {
  const stories = pages.filter(({ path }) => /^(\/zh)?\/news\/\d{4}-/.test(path));
  expect(stories.length).toBeGreaterThan(100);
  for (const page of stories) {
    const slug = page.path.split('/').at(-2) ?? '';
    const raw = readFileSync(join('content', 'news', localeOf(page), `${slug}.md`), 'utf8');
    const fields = parseDocument(raw.split(/^---$/m)[1] ?? '');
    const summary = String(fields.get('summary'));
    const description = localeOf(page) === 'en' ? curlyQuotes(summary) : summary;
    expect(attribute(page, 'meta[name=description]', 'content'), slug).toBe(description);
    expect(property(page, 'article:published_time'), slug).toBe(fields.get('published'));
  }
});

test('a browser is told the colour of the paper in either scheme', () => {
  const styles = readFileSync('src/styles/tokens.css', 'utf8');
  const colours = [...styles.matchAll(/--paper: (#[0-9a-f]{6})/g)].map(([, colour]) => colour);
  for (const page of pages) {
    const told = page.root
      .querySelectorAll('meta[name=theme-color]')
      .map((tag) => [tag.getAttribute('media'), tag.getAttribute('content')]);
    expect(told, page.path).toEqual([
      ['(prefers-color-scheme: light)', colours[0]],
      ['(prefers-color-scheme: dark)', colours[1]],
    ]);
  }
});

test.each(locales)(
  'the site in %s can be kept on a device, with icons that are there',
  async (locale) => {
    const own = pages.filter((page) => localeOf(page) === locale);
    const [path] = new Set(own.map((page) => attribute(page, 'link[rel=manifest]', 'href')));
    const manifest = JSON.parse(readFileSync(join(folder, path ?? ''), 'utf8')) as ReturnType<
      typeof webManifest
    >;
    expect(own.every((page) => attribute(page, 'link[rel=manifest]', 'href') === path)).toBe(true);
    expect(manifest.lang).toBe(langTag[locale]);
    expect(manifest.name).toBe(strings(locale).siteName);
    expect(localeOf(byPath.get(manifest.start_url) as Page)).toBe(locale);
    expect(manifest.start_url.startsWith(manifest.scope)).toBe(true);
    for (const { src, sizes, type } of manifest.icons) {
      const { width, height, format } = await sharp(join(folder, src)).metadata();
      expect(`image/${format}`).toBe(type.replace('+xml', ''));
      if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
    }
  },
);
