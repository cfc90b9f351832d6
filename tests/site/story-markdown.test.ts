import { readdirSync } from 'node:fs';
import { parse as parseHtml, type HTMLElement } from 'node-html-parser';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { locales } from '../../src/schema/locale.ts';
import { pageAt, pathOf, readText, records, seen, seenAll } from './data.ts';
import { attribute, folder, isServed } from './dist.ts';

interface Facts {
  title: string;
  summary: string;
  date: string;
  published: string;
  updated?: string;
  language: string;
  canonical: string;
  sources: string[];
  caution?: string;
}

/** A Markdown file: what is known of the story, and its text as any program would show it. */
const readMarkdown = (path: string) => {
  const [, facts = '', text = ''] =
    /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/.exec(readText(path)) ?? [];
  const { html } = markdownToHtml(text, { features: { smartPunctuation: false } });
  return { facts: parseYaml(facts) as Facts, root: parseHtml(html) };
};

const blocks = (root: HTMLElement) => seenAll(root, 'p, h2, h3, li, td, th');
const links = (root: HTMLElement, base: string): string[] =>
  root
    .querySelectorAll('a:not([href^="#"])')
    .map((link) => new URL(link.getAttribute('href') ?? '', base).href);

/** Takes out what stands for a picture, which is told in other words. */
const withoutPictures = (root: HTMLElement, page: string): HTMLElement => {
  for (const link of root.querySelectorAll(`p > a:first-child[href="${page}"]`)) {
    link.closest('p')?.remove();
  }
  return root;
};

/** The sources at the end of a page in one line each, without spaces. */
const sourceLines = (root: HTMLElement): string[] =>
  root
    .querySelectorAll('section.sources li')
    .map((item) =>
      [
        seen(item, 'span'),
        item.querySelector('a')?.getAttribute('href') ?? seen(item, 'span.quiet') ?? '',
      ]
        .join('')
        .replace(/\s/g, ''),
    );

test.each(locales)('every story in %s stands as Markdown with the words of its page', (locale) => {
  for (const story of records('news')) {
    const page = pageAt(story.url[locale]);
    const address = story.markdown[locale];
    const twin = 'link[rel=alternate][type="text/markdown"]';
    expect(attribute(page, twin, 'href')).toBe(address);
    const { facts, root } = readMarkdown(pathOf(address));
    const shown = withoutPictures(root, story.url[locale]);
    const prose = page.root.querySelector('.prose');
    if (!prose) throw new Error(`${page.path} has no text`);
    expect(blocks(shown), address).toEqual(blocks(prose));
    // Away from the site only whole addresses lead anywhere.
    expect(links(shown, 'https://elsewhere.test')).toEqual(links(prose, story.url[locale]));
    expect(facts).toMatchObject({
      title: seen(page.root, 'h1'),
      summary: seen(page.root, '.standfirst'),
      canonical: attribute(page, 'link[rel=canonical]', 'href'),
      language: attribute(page, 'html', 'lang'),
      date: story.date,
      published: story.published,
    });
    expect(facts.updated).toBe(story.updated);
    expect(facts.sources.map((line) => line.replace(/\s/g, ''))).toEqual(sourceLines(page.root));
    const caution = seen(page.root, '.caution');
    expect(Boolean(facts.caution)).toBe(Boolean(caution));
    expect(caution ?? '').toContain(facts.caution ?? '');
  }
});

test('no other Markdown is published', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'));
  const known = records('news').flatMap(({ markdown }) => Object.values(markdown).map(pathOf));
  expect(files.toSorted()).toEqual(known.toSorted());
});

const llms = readText('/llms.txt');
const listed = [...llms.matchAll(/^- \[(.+)\]\((\S+)\): (.+)$/gm)].map(
  ([, label, address, note]) => ({
    label,
    address: address ?? '',
    note,
  }),
);

test('llms.txt is laid out as programs expect it, and leads to what is there', () => {
  expect(llms).toMatch(/^# \S.+\n\n> \S.+\n\n/);
  const lists = llms.split(/^## .+$/m).slice(1);
  expect(lists.length).toBe(3 * locales.length);
  const lines = lists.flatMap((list) => list.trim().split('\n'));
  expect(lines.length).toBe(listed.length);
  expect(listed.filter(({ address }) => !isServed(pathOf(address)))).toEqual([]);
});

test.each(locales)('llms.txt lists the 30 newest stories in %s, newest first', (locale) => {
  const stories = listed.filter(
    ({ address }) => /\.md$/.test(address) && address.includes('/zh/') === (locale === 'zh'),
  );
  const expected = records('news')
    .slice(0, 30)
    .map(({ title, markdown }) => [title[locale], markdown[locale]]);
  expect(stories.map(({ label, address }) => [label, address])).toEqual(expected);
});
