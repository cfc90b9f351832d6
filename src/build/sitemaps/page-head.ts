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

const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#38;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Reads the head that `src/lib/head.ts` wrote; undefined for a page without an address. */
export const pageHead = (html: string): PageHead | undefined => {
  const head = html.slice(0, html.indexOf('</head>'));
  const value = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(head)?.[1];
    return found === undefined ? undefined : decoded(found);
  };
  const property = (name: string) => value(new RegExp(`property="${name}" content="([^"]*)"`));
  const url = value(/<link rel="canonical" href="([^"]*)"/);
  if (!url) return undefined;
  const changed = property('og:updated_time');
  const published = property('article:published_time');
  return {
    url,
    title: property('og:title') ?? '',
    siteName: property('og:site_name') ?? '',
    isIndexable: !/<meta name="robots" content="noindex/.test(head),
    alternates: [...head.matchAll(/<link rel="alternate" href="([^"]*)" hreflang="([^"]*)"/g)].map(
      ([, address = '', lang = '']) => ({ lang, url: decoded(address) }),
    ),
    ...(changed && { changed }),
    ...(published && { published }),
  };
};
