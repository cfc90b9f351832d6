import type { Locale } from '../schema/locale.ts';
import type { SiteSettings } from '../schema/site.ts';
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
export const storiesIn = (archive: Archive, locale: Locale): Story[] =>
  archive.listed.filter((story) => story.locale === locale);

/** The stories of a language that readers may take away: no draft, and nothing before its day. */
export const publishedIn = (archive: Archive, locale: Locale): Story[] =>
  storiesIn(archive, locale).filter(({ stage }) => stage === 'published');

/** Sources by id, in the order given. */
export const findSources = (archive: Archive, ids: readonly string[]): Source[] =>
  ids.flatMap((id) => archive.sources.find((source) => source.id === id) ?? []);

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

const linksTo = (items: readonly Named[], locale: Locale, slugs: readonly string[]): Link[] =>
  slugs.flatMap((slug) => {
    const found = items.find((item) => item.slug === slug);
    return found ? [toLink(locale, found)] : [];
  });

/** Links to organisations by their slugs. */
export const organisationLinks = (archive: Archive, locale: Locale, slugs: readonly string[]) =>
  linksTo(archive.organisations, locale, slugs);

/** Links to places and programmes by their slugs. */
export const baseLinks = (archive: Archive, locale: Locale, slugs: readonly string[]) =>
  linksTo(basePages(archive), locale, slugs);
