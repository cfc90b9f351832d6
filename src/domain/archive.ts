import type { Locale } from '../schema/locale.ts';
import type { SiteSettings } from '../schema/site.ts';
import { once } from '../lib/once.ts';
import { localPath } from '../lib/url.ts';
import type { IndustryBase } from './base.ts';
import type { Term } from './glossary.ts';
import type { Organisation } from './members.ts';
import type { Story } from './news.ts';
import type { StandingPage } from './pages.ts';
import type { Source } from './sources.ts';

/** Everything the site tells, in both languages. */
export interface Archive {
  /** Every story that has a page, newest first. */
  stories: readonly Story[];
  /** Those of them that stand in lists. */
  listed: readonly Story[];
  organisations: readonly Organisation[];
  base: IndustryBase;
  sources: readonly Source[];
  terms: readonly Term[];
  pages: readonly StandingPage[];
  /** What the site is registered with. */
  settings: SiteSettings;
}

/** A name and the address that it leads to. */
export interface Link {
  label: string;
  href: string;
}

/** The listed stories of a language, newest first. */
export const storiesIn = (archive: Archive, locale: Locale): readonly Story[] =>
  byLocale(archive)[locale];

const byLocale = once(({ listed }: Archive): Record<Locale, Story[]> => ({
  en: listed.filter(({ locale }) => locale === 'en'),
  zh: listed.filter(({ locale }) => locale === 'zh'),
}));

/** The stories of a language that readers may take away: no draft, and nothing before its day. */
export const publishedIn = (archive: Archive, locale: Locale): Story[] =>
  storiesIn(archive, locale).filter(({ stage }) => stage === 'published');

/** Sources by id, in the order given. */
export const findSources = (archive: Archive, ids: readonly string[]): Source[] =>
  ids.flatMap((id) => sourcesById(archive).get(id) ?? []);

const sourcesById = once(
  ({ sources }: Archive) => new Map(sources.map((source) => [source.id, source])),
);

/** Places and programmes: the entries of the base that have a page. */
export const basePages = ({ base }: Archive) => [...base.places, ...base.programmes];

interface Named {
  slug: string;
  route: string;
  name: Record<Locale, string>;
}

const toLink = (locale: Locale, { name, route }: Named): Link => ({
  label: name[locale],
  href: localPath(locale, route),
});

const linksTo = (
  items: ReadonlyMap<string, Named>,
  locale: Locale,
  slugs: readonly string[],
): Link[] =>
  slugs.flatMap((slug) => {
    const found = items.get(slug);
    return found ? [toLink(locale, found)] : [];
  });

const bySlug = <Item extends { slug: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.slug, item]));
const organisationsBySlug = once(({ organisations }: Archive) => bySlug(organisations));
const basePagesBySlug = once((archive: Archive) => bySlug(basePages(archive)));

/** Links to organisations by their slugs. */
export const organisationLinks = (archive: Archive, locale: Locale, slugs: readonly string[]) =>
  linksTo(organisationsBySlug(archive), locale, slugs);

/** Links to places and programmes by their slugs. */
export const baseLinks = (archive: Archive, locale: Locale, slugs: readonly string[]) =>
  linksTo(basePagesBySlug(archive), locale, slugs);

/** The organisations, places and programmes that something is about, in the order given. */
export const entriesOf = (
  archive: Archive,
  { organisations, base }: { organisations: readonly string[]; base: readonly string[] },
) => [
  ...organisations.flatMap((slug) => organisationsBySlug(archive).get(slug) ?? []),
  ...base.flatMap((slug) => basePagesBySlug(archive).get(slug) ?? []),
];
