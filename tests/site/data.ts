import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import type { FactRow, MilestoneRow, PlaceRow } from '../../src/schema/open-data/base.ts';
import type { DataFile } from '../../src/schema/open-data/file.ts';
import type { TermRow } from '../../src/schema/open-data/glossary.ts';
import type { NewsRow } from '../../src/schema/open-data/news.ts';
import type { OrganisationRow } from '../../src/schema/open-data/organisations.ts';
import type { SourceRow } from '../../src/schema/open-data/sources.ts';
import type { Locale } from '../../src/schema/locale.ts';
import { byPath, folder, type Page } from './dist.ts';

interface Rows {
  news: NewsRow;
  organisations: OrganisationRow;
  places: PlaceRow;
  facts: FactRow;
  milestones: MilestoneRow;
  sources: SourceRow;
  glossary: TermRow;
}

export const readText = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** A published JSON file of open data. */
export const dataFile = (id: keyof Rows): DataFile =>
  JSON.parse(readText(`/data/${id}.json`)) as DataFile;

/** The records of a published data set. */
export const records = <Id extends keyof Rows>(id: Id): Rows[Id][] =>
  dataFile(id).records as Rows[Id][];

export const pathOf = (address: string): string => new URL(address).pathname;

/** The page at an address of the data. */
export const pageAt = (address: string): Page => {
  const page = byPath.get(pathOf(address));
  if (!page) throw new Error(`no page at ${address}`);
  return page;
};

/** The element that an address of the data leads to: that of its fragment, or the main part. */
export const partAt = (address: string): HTMLElement => {
  const { root } = pageAt(address);
  const id = decodeURIComponent(new URL(address).hash.slice(1));
  const part = id ? root.getElementById(id) : root.querySelector('main');
  if (!part) throw new Error(`nothing at ${address}`);
  return part;
};

export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a reader sees of the first element that a selector finds. */
export const seen = (root: HTMLElement, selector: string): string | undefined => {
  const found = root.querySelector(selector);
  return found ? tidy(found.text) : undefined;
};

export const seenAll = (root: HTMLElement, selector: string): string[] =>
  root.querySelectorAll(selector).map((one) => tidy(one.text));

/** The slugs to which links of a kind lead, in the order of the page. */
export const slugsOf = (root: HTMLElement, selector: string): string[] =>
  root
    .querySelectorAll(selector)
    .map((link) => (link.getAttribute('href') ?? '').split('/').at(-2) ?? '');

export const otherLocale = { en: 'zh', zh: 'en' } as const satisfies Record<Locale, Locale>;
