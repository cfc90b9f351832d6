import { readdirSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { strings } from '../../src/lib/i18n/index.ts';
import { attribute, byPath, pages, type Page } from './dist.ts';

const localeOf = ({ path }: Page) => (path.startsWith('/zh/') ? 'zh' : 'en');
const isStory = ({ path }: Page) => /^(\/zh)?\/news\/\d{4}-/.test(path);
const isOrganisation = ({ path }: Page) => /^(\/zh)?\/members\/[a-z0-9-]+\/$/.test(path);
const textOf = (element: HTMLElement | null | undefined) => element?.text ?? '';

/** A citation in its four forms, the last two as a library reads them. */
const read = (details: HTMLElement) => {
  const form = (name: string) => textOf(details.querySelector(`.${name} pre`));
  const [bibtex, ...more] = new Cite(form('bibtex')).data;
  const [ris, ...others] = new Cite(form('ris')).data;
  expect([bibtex?.type, ris?.type, ...more, ...others]).toEqual(['webpage', 'webpage']);
  return { gbt: form('gbt'), plain: form('plain'), bibtex, ris };
};
/** A name that was not taken for that of a person. */
const wholeName = ({ literal, family, given }: Cite['data'][number]['author'][number]) =>
  given ? undefined : (literal ?? family);
const dateParts = (date: string | undefined) => date && [date.split('-').map(Number)];

const isPublished = (page: Page) => attribute(page, 'meta[name=robots]', 'content') !== 'noindex';
const cited = pages.filter((page) => (isStory(page) || isOrganisation(page)) && isPublished(page));

test('every published story and every organisation says how to cite it', () => {
  expect(cited.filter(isStory).length).toBeGreaterThan(100);
  expect(cited.filter(isOrganisation).length).toBe(2 * readdirSync('content/members').length);
  expect(cited.filter(({ root }) => !root.querySelector('details.cite'))).toEqual([]);
});

describe.each(cited.map((page) => [page.path, page] as const))('%s', (_, page) => {
  const details = page.root.querySelector('details.cite');

  test('is cited as what it is', () => {
    const { gbt, plain, bibtex, ris } = read(details as HTMLElement);
    const title = textOf(page.root.querySelector('h1'));
    const address = attribute(page, 'link[rel=canonical]', 'href') ?? '';
    const published = attribute(page, 'meta[property="article:published_time"]', 'content');
    const updated = attribute(page, 'meta[property="article:modified_time"]', 'content');
    const { siteName, cite } = strings(localeOf(page));
    for (const record of [bibtex, ris]) {
      expect(record?.title).toBe(title);
      expect(record?.URL).toBe(address);
      expect(record?.issued?.['date-parts']).toEqual(dateParts(published));
    }
    expect(bibtex?.author.map(wholeName)).toEqual([siteName]);
    expect(ris?.author.map(wholeName)).toEqual([siteName.replace(',', '')]);
    const date = updated ?? published;
    expect(gbt).toBe(
      `${siteName}. ${title}[EB/OL]. ${date ? `（${date}）` : ''}[${cite.dateOfAccess}]. ${address}.`,
    );
    expect(plain).toContain(address);
    expect(plain.startsWith(siteName)).toBe(true);
  });
});

test('no two records have one name', () => {
  const keys = pages.flatMap(({ html }) => html.match(/(?<=@online\{)[^,]+/g) ?? []);
  expect(keys.length).toBeGreaterThan(cited.length);
  expect(new Set(keys).size).toBe(keys.length);
});

describe.each(['/cite/', '/zh/cite/'])('%s', (path) => {
  const page = byPath.get(path) as Page;
  const facts = page.root.querySelectorAll('details.fact');

  test('has every figure of the record with its sources', () => {
    const files = readdirSync('content/base').filter((name) => name.startsWith('fact-'));
    expect(facts.length).toBe(files.length);
    expect(facts.filter((one) => one.querySelectorAll('a').length < 2)).toEqual([]);
  });

  test('cites a figure by what it says and where it stands', () => {
    const site = attribute(page, 'link[rel=canonical]', 'href');
    for (const fact of facts) {
      const { gbt, plain, bibtex, ris } = read(fact);
      const said = textOf(fact.querySelector('summary'));
      const where = fact.querySelector('p a');
      const address = new URL(where?.getAttribute('href') ?? '', site);
      for (const record of [bibtex, ris]) {
        expect(record?.title.startsWith(said), record?.title).toBe(true);
        expect(record?.title).toContain(textOf(where));
        expect(record?.URL).toBe(address.href);
        expect(record?.issued).toBeUndefined();
      }
      for (const text of [gbt, plain]) {
        expect(text).toContain(said);
        expect(text).toContain(address.href);
      }
      const row = byPath.get(address.pathname)?.root.getElementById(address.hash.slice(1));
      expect(textOf(row), address.href).toBeTruthy();
    }
  });

  test('is reached from every table of figures', () => {
    const locale = localeOf(page);
    const tables = pages.filter(
      (one) => localeOf(one) === locale && one.root.querySelector('table.facts'),
    );
    expect(tables.length).toBeGreaterThan(3);
    for (const { path: from, root } of tables) {
      const links = root.querySelectorAll(`a[href^="${path}#"]`);
      expect(links.length, from).toBe(root.querySelectorAll('table.facts').length);
    }
  });
});
