import type { Thing } from 'schema-dts';
import { defaultLocale, type Locale } from '../schema/locale.ts';
import { cardPath, cardSize } from './card.ts';
import { langTag, openGraphLocale } from './lang.ts';
import type { Topic } from '../schema/topic.ts';
import { isPreview } from './clock.ts';
import { strings } from './i18n/index.ts';
import type { SearchKind } from './search/format.ts';
import { absoluteUrl, localPath } from './url.ts';

/** One element of `<head>`. */
export interface Tag {
  name: 'link' | 'meta';
  attributes: Record<string, string>;
}

const escaped = (value: string): string =>
  /[&"]/.test(value) ? value.replaceAll('&', '&#38;').replaceAll('"', '&#34;') : value;

/** Such an element in HTML. */
export const tagHtml = ({ name, attributes }: Tag): string => {
  let html = `<${name}`;
  for (const key in attributes) html += ` ${key}="${escaped(attributes[key] ?? '')}"`;
  return `${html}>`;
};

/** A schema.org node. */
export type Node = Exclude<Thing, string>;

/** A page above another, by its name. */
export interface Crumb {
  label: string;
  route: string;
}

/** What a page says of itself; the head, the language switch and the sitemap follow from it. */
export interface PageMeta {
  locale: Locale;
  /** The path without its language: `/news/`. */
  route: string;
  title: string;
  description: string;
  /** The languages in which the page exists, its own included. */
  languages: readonly Locale[];
  type?: 'website' | 'article';
  /** What it is to engines, if more than a page. */
  pageType?: 'AboutPage' | 'CollectionPage' | 'ProfilePage' | 'SearchResultsPage';
  /** What it tells, for engines; the first node is what it is about. */
  graph?: (site: URL) => readonly Node[];
  /** The pages above it, from the first under home; home and error pages stand under none. */
  trail?: readonly Crumb[];
  /** As what the site's own search finds the page; a list of other pages is not found. */
  found?: { kind: SearchKind; topics?: readonly Topic[] };
  /** Its stories have a feed of their own. */
  hasFeed?: boolean;
  /** Kept out of search engines. */
  hidden?: boolean;
  /** An error page: it has no address of its own, and `route` is where its twin is looked for. */
  isError?: boolean;
  /** Where the page stands in time, for the needle of the scale. */
  date?: string;
  published?: string;
  modified?: string;
  /** The day on which what it shows last changed, for sitemaps. */
  changed?: string | undefined;
  /** The route of its text as Markdown. */
  markdown?: string;
  /** Tags of this page alone, as those by which engines see whose site it is. */
  more?: readonly Tag[];
}

/** The pages above a page, home first. */
export const trailOf = ({ locale, trail = [] }: PageMeta): readonly Crumb[] => [
  { label: strings(locale).home, route: '/' },
  ...trail,
];

const link = (rel: string, href: string, rest: Record<string, string> = {}): Tag => ({
  name: 'link',
  attributes: { rel, href, ...rest },
});
const meta = (name: string, content: string): Tag => ({
  name: 'meta',
  attributes: { name, content },
});
const property = (name: string, content: string): Tag => ({
  name: 'meta',
  attributes: { property: name, content },
});

/** The address of a page. */
export const pageUrl = (page: PageMeta, site: URL): string =>
  absoluteUrl(site, localPath(page.locale, page.route));

/** The address of a page in each language and, as `x-default`, in none. */
export const pageUrls = (page: PageMeta, site: URL): { lang: string; url: string }[] => {
  const urlIn = (locale: Locale) => absoluteUrl(site, localPath(locale, page.route));
  const fallback = page.languages.includes(defaultLocale) ? defaultLocale : page.locale;
  return [
    ...page.languages.map((locale) => ({ lang: langTag[locale], url: urlIn(locale) })),
    { lang: 'x-default', url: urlIn(fallback) },
  ];
};

/** Whether search engines may show a page. */
export const isIndexable = (page: PageMeta): boolean =>
  !page.hidden && !page.isError && !isPreview();

/** The share card of a page, for messengers. */
const cardTags = (page: PageMeta, site: URL): Tag[] => [
  property('og:image', absoluteUrl(site, cardPath(localPath(page.locale, page.route)))),
  property('og:image:type', 'image/png'),
  property('og:image:width', String(cardSize.width)),
  property('og:image:height', String(cardSize.height)),
  property('og:image:alt', page.title),
  meta('twitter:card', 'summary_large_image'),
  meta('twitter:image:alt', page.title),
];

/** The tags of a page's head that depend on the page. */
export const headTags = (page: PageMeta, site: URL, siteName: string): Tag[] => {
  const url = pageUrl(page, site);
  return [
    meta('description', page.description),
    ...(isIndexable(page) ? [] : [meta('robots', 'noindex')]),
    ...(page.isError
      ? []
      : [
          link('canonical', url),
          ...pageUrls(page, site).map((one) => link('alternate', one.url, { hreflang: one.lang })),
        ]),
    ...(page.markdown
      ? [
          link('alternate', absoluteUrl(site, localPath(page.locale, page.markdown)), {
            type: 'text/markdown',
          }),
        ]
      : []),
    property('og:type', page.type ?? 'website'),
    property('og:site_name', siteName),
    property('og:title', page.title),
    property('og:description', page.description),
    ...(page.isError ? [] : [property('og:url', url), ...cardTags(page, site)]),
    property('og:locale', openGraphLocale[page.locale]),
    ...(page.changed ? [property('og:updated_time', page.changed)] : []),
    ...(page.published ? [property('article:published_time', page.published)] : []),
    ...(page.modified ? [property('article:modified_time', page.modified)] : []),
    ...(page.more ?? []),
  ];
};

/** What the search index and the share card are told of a page, on its `<main>`. */
export const searchMarks = ({ found, date }: PageMeta): Record<string, string> => ({
  ...(date && { 'data-date': date }),
  ...(found && { 'data-kind': found.kind }),
  ...(found?.topics && { 'data-topics': found.topics.join(' ') }),
});
