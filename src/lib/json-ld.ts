import type {
  Graph,
  Organization,
  SearchActionLeaf,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { trailOf, type Node, type PageMeta } from './head.ts';
import { strings } from './i18n/index.ts';
import { langTag } from './lang.ts';
import { absoluteUrl, localPath } from './url.ts';

const publisherPath = '/#publisher';
const websitePath = (page: PageMeta): string => `${localPath(page.locale, '/')}#website`;

/** A pointer to a node that is told in full elsewhere. */
export const pointer = (site: URL, path: string): { '@id': string } => ({
  '@id': absoluteUrl(site, path),
});

/** The publisher of every text here: this site itself. */
export const publisher = (site: URL): { '@id': string } => pointer(site, publisherPath);

const publisherNode = (page: PageMeta, site: URL): Organization => ({
  '@type': 'Organization',
  ...publisher(site),
  name: strings(page.locale).siteName,
  url: absoluteUrl(site, localPath(page.locale, '/')),
  logo: { '@type': 'ImageObject', url: absoluteUrl(site, '/logo.svg') },
  publishingPrinciples: absoluteUrl(site, localPath(page.locale, '/editorial-policy/')),
  correctionsPolicy: absoluteUrl(site, localPath(page.locale, '/corrections/')),
});

const searchAction = (page: PageMeta, site: URL): WithActionConstraints<SearchActionLeaf> => ({
  '@type': 'SearchAction',
  target: `${absoluteUrl(site, localPath(page.locale, '/search/'))}?q={search_term_string}`,
  'query-input': 'required name=search_term_string',
});

const websiteNode = (page: PageMeta, site: URL): WebSite => ({
  '@type': 'WebSite',
  ...pointer(site, websitePath(page)),
  name: strings(page.locale).siteName,
  url: absoluteUrl(site, localPath(page.locale, '/')),
  inLanguage: langTag[page.locale],
  publisher: publisher(site),
  potentialAction: searchAction(page, site),
});

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

/** What a page and the site say of themselves to engines: one graph, every value as readers see it. */
export const pageGraph = (page: PageMeta, site: URL): Graph => {
  const url = absoluteUrl(site, localPath(page.locale, page.route));
  const nodes = page.graph?.(site) ?? [];
  const [main] = nodes;
  const pageNode: WebPage = {
    '@type': page.pageType ?? 'WebPage',
    '@id': `${url}#page`,
    url,
    inLanguage: langTag[page.locale],
    isPartOf: pointer(site, websitePath(page)),
    ...(page.trail && { breadcrumb: { '@id': `${url}#trail` } }),
    ...(main && '@id' in main && main['@id'] && { mainEntity: { '@id': main['@id'] } }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      publisherNode(page, site),
      websiteNode(page, site),
      pageNode,
      ...(page.trail ? [trailNode(page, site, `${url}#trail`)] : []),
      ...nodes,
    ],
  };
};
