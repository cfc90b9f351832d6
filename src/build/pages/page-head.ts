import { propertiesOf, type Tag } from './tags.ts';

/** What the head of a finished page says of it. */
export interface PageHead {
  url: string;
  title: string;
  siteName: string;
  isIndexable: boolean;
  /** `hreflang` and address of the page in each language and, as `x-default`, in none. */
  alternates: { lang: string; url: string }[];
  /** The day on which what it shows last changed. */
  changed?: string;
  /** The day on which a story first appeared here. */
  published?: string;
}

/** Reads the head that `src/lib/head.ts` wrote; undefined for a page without an address. */
export const pageHead = (tags: readonly Tag[]): PageHead | undefined => {
  const links = tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
  const url = links.find(({ rel }) => rel === 'canonical')?.['href'];
  if (!url) return undefined;
  const properties = propertiesOf(tags);
  const changed = properties.get('og:updated_time');
  const published = properties.get('article:published_time');
  return {
    url,
    title: properties.get('og:title') ?? '',
    siteName: properties.get('og:site_name') ?? '',
    isIndexable: !tags.some(
      ({ attributes: { name, content } }) => name === 'robots' && content?.startsWith('noindex'),
    ),
    alternates: links.flatMap(({ rel, href = '', hreflang }) =>
      rel === 'alternate' && hreflang ? [{ lang: hreflang, url: href }] : [],
    ),
    ...(changed && { changed }),
    ...(published && { published }),
  };
};
