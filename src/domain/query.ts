import { getCollection, getEntry, render, type CollectionKey } from 'astro:content';
import type { MarkdownHeading } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Locale } from '../schema/locale.ts';
import { isPublic } from '../schema/stage.ts';
import { isPreview, today } from '../lib/clock.ts';
import { byCode } from '../lib/order.ts';
import { curlyEnglish } from '../lib/quotes.ts';
import { readSettings } from '../lib/settings.ts';
import { storyFiles } from '../lib/story-files.ts';
import type { Archive } from './archive.ts';
import { toBase } from './base.ts';
import { toTerms } from './glossary.ts';
import { toOrganisations } from './members.ts';
import { isListed, newestFirst, toStories } from './news.ts';
import { toStandingPages } from './pages.ts';
import { toSources } from './sources.ts';

/** By their ids: Astro sorts them too, but as the locale of the machine would have it. */
const entriesOf = async <Name extends CollectionKey>(name: Name) =>
  (await getCollection(name)).toSorted((a, b) => byCode(a.id, b.id));

const load = async (): Promise<Archive> => {
  // Not DEV, which an environment can set for a build too.
  const isForEditors = import.meta.env.MODE === 'development' || isPreview();
  const stories = toStories(storyFiles(), today())
    .filter(({ stage }) => isForEditors || isPublic(stage))
    .toSorted(newestFirst);
  const days = new Map((await entriesOf('changed')).map(({ id, data }) => [id, data.changed]));
  /** Entries with their quotes set and the day on which each last changed. */
  const dated = <Data extends object>(
    name: string,
    entries: readonly { id: string; data: Data }[],
  ) =>
    entries.map(({ id, data }) => ({
      id,
      data: { ...curlyEnglish(data), changed: days.get(`${name}/${id}`) },
    }));
  return {
    stories,
    listed: stories.filter(isListed),
    organisations: toOrganisations(dated('members', await entriesOf('members'))),
    base: toBase(dated('base', await entriesOf('base'))),
    sources: toSources(dated('sources', await entriesOf('sources'))),
    terms: toTerms(dated('glossary', await entriesOf('glossary'))),
    pages: toStandingPages(await entriesOf('pages')),
    settings: readSettings(),
  };
};

let archive: Promise<Archive> | undefined;
let madeOf: readonly unknown[] = [];

/**
 * Everything the site tells, read once for a build; while writing, again once something changed. Of
 * what Astro keeps, it needs no telling: with that, it runs this module anew.
 */
export const loadArchive = (): Promise<Archive> => {
  if (import.meta.env.DEV) {
    const parts = [storyFiles(), today(), JSON.stringify(readSettings())];
    if (parts.some((part, index) => part !== madeOf[index])) archive = undefined;
    madeOf = parts;
  }
  return (archive ??= load());
};

/** The text of a standing page as a component, with its headings. */
export const renderPage = async (
  locale: Locale,
  slug: string,
): Promise<{ Text: AstroComponentFactory; headings: MarkdownHeading[] }> => {
  const found = await getEntry('pages', `${locale}/${slug}`);
  if (!found) throw new Error(`content/pages/${locale}/${slug} is not there`);
  const { Content: Text, headings } = await render(found);
  return { Text, headings };
};
