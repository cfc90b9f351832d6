import { isIndexable, pageUrl, pageUrls, type PageMeta } from '../../lib/head.ts';
import { strings } from '../../lib/i18n/index.ts';

/** What a finished page says in its head. */
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

/** The head of a page, as `src/lib/head.ts` writes it; undefined for a page without an address. */
export const pageHead = (page: PageMeta, site: URL): PageHead | undefined =>
  page.isError
    ? undefined
    : {
        url: pageUrl(page, site),
        title: page.title,
        siteName: strings(page.locale).siteName,
        isIndexable: isIndexable(page),
        alternates: pageUrls(page, site),
        ...(page.changed && { changed: page.changed }),
        ...(page.published && { published: page.published }),
      };
