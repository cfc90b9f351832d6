import type {
  Organization,
  SearchActionLeaf,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { Locale } from '../schema/locale.ts';
import { pageUrl, trailOf, type Node, type PageMeta } from './head.ts';
import { strings } from './i18n/index.ts';
import { langTag } from './lang.ts';
import { told } from './told.ts';
import { absoluteUrl, localPath } from './url.ts';

const publisherPath = '/#publisher';
const websitePath = (locale: Locale): string => `${localPath(locale, '/')}#website`;

/** A pointer to a node that is told in full elsewhere. */
export const pointer = (site: URL, path: string): { '@id': string } => ({
  '@id': absoluteUrl(site, path),
});

/** The publisher of every text here: this site itself. */
export const publisher = (site: URL): { '@id': string } => pointer(site, publisherPath);

const publisherNode = (locale: Locale, site: URL): Exclude<Organization, string> => ({
  '@type': 'Organization',
  ...publisher(site),
  name: strings(locale).siteName,
  url: absoluteUrl(site, localPath(locale, '/')),
  logo: { '@type': 'ImageObject', url: absoluteUrl(site, '/logo.svg') },
  publishingPrinciples: absoluteUrl(site, localPath(locale, '/editorial-policy/')),
  correctionsPolicy: absoluteUrl(site, localPath(locale, '/corrections/')),
});

const searchAction = (locale: Locale, site: URL): WithActionConstraints<SearchActionLeaf> => ({
  '@type': 'SearchAction',
  target: `${absoluteUrl(site, localPath(locale, '/search/'))}?q={search_term_string}`,
  'query-input': 'required name=search_term_string',
});

const websiteNode = (locale: Locale, site: URL): Exclude<WebSite, string> => ({
  '@type': 'WebSite',
  ...pointer(site, websitePath(locale)),
  name: strings(locale).siteName,
  url: absoluteUrl(site, localPath(locale, '/')),
  inLanguage: langTag[locale],
  publisher: publisher(site),
  potentialAction: searchAction(locale, site),
});

/** What every page of a language says. */
const siteNodes =
  (locale: Locale) =>
  (site: URL): Node[] => [publisherNode(locale, site), websiteNode(locale, site)];
const siteGraphs = { en: siteNodes('en'), zh: siteNodes('zh') };

const trailNode = (page: PageMeta, site: URL, id: string): Node => ({
  '@type': 'BreadcrumbList',
  '@id': id,
  itemListElement: trailOf(page).map(({ label, route }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: absoluteUrl(site, localPath(page.locale, route)),
  })),
});

const pageNode = (page: PageMeta, site: URL, url: string, main: string | undefined): WebPage => ({
  '@type': page.pageType ?? 'WebPage',
  '@id': `${url}#page`,
  url,
  inLanguage: langTag[page.locale],
  isPartOf: pointer(site, websitePath(page.locale)),
  ...(page.trail && { breadcrumb: { '@id': `${url}#trail` } }),
  ...(main && { mainEntity: { '@id': main } }),
});

/** What a page and the site say of themselves to engines: one graph, every value as readers see it. */
export const pageGraph = (page: PageMeta, site: URL): string => {
  const url = pageUrl(page, site);
  const own = page.graph && told(page.graph, site);
  const nodes = [
    told(siteGraphs[page.locale], site).json,
    JSON.stringify(pageNode(page, site, url, own?.main)),
    page.trail && JSON.stringify(trailNode(page, site, `${url}#trail`)),
    own?.json,
  ];
  return `{"@context":"https://schema.org","@graph":[${nodes.filter(Boolean).join()}]}`;
};
