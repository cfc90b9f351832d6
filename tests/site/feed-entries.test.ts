import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/lib/format.ts';
import { strings } from '../../src/lib/i18n/index.ts';
import { attribute, byPath, isServed, type Page } from './dist.ts';
import { atomEntries, atomFeeds, jsonEntries, jsonFeeds } from './feed-files.ts';

const pageAt = (path: string): Page => {
  const page = byPath.get(path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page;
};
const pathOf = (address: string): string => new URL(address).pathname;
const atom = atomFeeds.map((feed) => ({ path: feed.path, entries: atomEntries(feed) }));
const json = jsonFeeds.map((feed) => ({ path: feed.path, entries: jsonEntries(feed) }));
const stories = new Map(
  atom.flatMap(({ entries }) => entries.map((entry) => [pathOf(entry.url), entry])),
);

/** The day in Beibei at a moment. */
const dayAt = (moment: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(moment);

/** What is read of the elements that a selector finds, without the spaces of the markup. */
const read = (root: HTMLElement, selector: string): string =>
  root
    .querySelectorAll(selector)
    .map((element) => {
      const copy = parse(element.outerHTML);
      for (const unseen of copy.querySelectorAll('span.visually-hidden')) unseen.remove();
      return copy.text.replace(/\s+/g, '');
    })
    .join('');

test('both formats tell the same, the newest here first, at most thirty', () => {
  expect(json.map(({ path, entries }) => [path.replace('.json', '.xml'), entries])).toEqual(
    atom.map(({ path, entries }) => [path, entries]),
  );
  for (const { path, entries } of atom) {
    expect([path, entries.length > 0, entries.length <= 30]).toEqual([path, true, true]);
    const times = entries.map(({ published }) => published);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  }
});

test('a story is the same in every feed, and no two stories have one id', () => {
  for (const { entries } of atom) {
    for (const entry of entries) expect(entry).toEqual(stories.get(pathOf(entry.url)));
  }
  expect(new Set([...stories.values()].map(({ id }) => id)).size).toBe(stories.size);
});

test('a feed has the stories of its page', () => {
  for (const { path, entries } of atom.filter((feed) => !/^(\/zh)?\/feed/.test(feed.path))) {
    const links = pageAt(path.replace('feed.xml', '')).root.querySelectorAll('article .title a');
    const listed = links.map((link) => link.getAttribute('href') ?? '');
    const told = entries.map(({ url }) => pathOf(url));
    expect([path, ...told].toSorted()).toEqual(
      [path, ...listed.filter((one) => listed.length <= 30 || told.includes(one))].toSorted(),
    );
  }
});

describe.each([...stories])('%s', (path, entry) => {
  const page = pageAt(path);
  const locale = path.startsWith('/zh/') ? 'zh' : 'en';
  const t = strings(locale);
  const content = parse(entry.html);

  test('has the address, the words and the dates of its page', () => {
    const text = (selector: string) => page.root.querySelector(selector)?.text.trim();
    const said = (term: string) =>
      page.root
        .querySelectorAll('.terms > div')
        .find((row) => row.querySelector('dt')?.text === term)
        ?.querySelector('dd')
        ?.text.trim();
    expect(entry.url).toBe(attribute(page, 'link[rel=canonical]', 'href'));
    expect(entry.title).toBe(text('h1'));
    expect(entry.summary).toBe(text('.standfirst'));
    const published = formatDate(locale, dayAt(entry.published));
    expect(published).toBe(said(t.publishedHere));
    expect(formatDate(locale, dayAt(entry.updated))).toBe(said(t.updatedHere) ?? published);
    expect([...(content.querySelector('p')?.text.split(' · ') ?? []), ...entry.tags]).toEqual(
      page.root.querySelectorAll('.kicker > *').map((one) => one.text),
    );
  });

  test('says what its page says, and links to what it links to', () => {
    const { root } = page;
    const parts = ['.cover', '.picture table', '.picture figcaption > p', '.prose', '.changes'];
    const shown = [...parts, '.sources'].map((part) => `.main ${part}`);
    const drawn = t.feeds.drawn.replace(/\s+/g, '');
    const facts = read(content, 'p:first-child');
    expect(read(content, ':scope > *').replace(facts, '').replace(drawn, '')).toBe(
      shown.map((part) => read(root, part)).join(''),
    );
    const links = (within: HTMLElement, selector: string) =>
      within
        .querySelectorAll(selector)
        .filter((one) => one.text !== t.feeds.drawn)
        .map((one) => new URL(one.getAttribute('href') ?? '', entry.url).href);
    expect(links(content, 'a')).toEqual(shown.flatMap((part) => links(root, `${part} a`)));
    expect(entry.html.includes(t.feeds.drawn)).toBe(root.querySelector('.main .picture') !== null);
  });

  test('leads to what is there, by absolute addresses', () => {
    const { origin } = new URL(entry.url);
    const addresses = content.querySelectorAll('[href], [src], [srcset]').flatMap((one) => [
      ...['href', 'src'].map((name) => one.getAttribute(name) ?? ''),
      ...(one
        .getAttribute('srcset')
        ?.split(', ')
        .map((set) => set.replace(/ .*/, '')) ?? []),
    ]);
    const own = addresses.filter(Boolean).filter((one) => new URL(one).origin === origin);
    expect(own.filter((one) => !isServed(pathOf(one)))).toEqual([]);
  });

  test('carries nothing that a feed reader cannot use', () => {
    expect(entry.html).not.toMatch(/<(script|style|svg|link|iframe)|\s(class|style|id|data-\S+)=/);
  });
});
