import type { PageHead } from '../pages/page-head.ts';

/** Addresses in one file; engines take no more. */
export const mostAddresses = 50_000;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const urlset = (name: string, space: string, urls: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:${name}="${space}">`,
    ...urls.map((url) => `<url>${url}</url>`),
    '</urlset>\n',
  ].join('\n');

/** The language of a page as Google News names it. */
const newsLanguage = ({ alternates, url }: PageHead): string => {
  const lang = alternates.find((one) => one.url === url)?.lang ?? 'en';
  return lang === 'zh-Hans' ? 'zh-cn' : lang;
};

/** The day before a day, `YYYY-MM-DD`. */
const dayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

/** The stories that appeared on a day or on the day before it, for Google News. */
export const newsSitemap = (pages: readonly PageHead[], day: string): string =>
  urlset(
    'news',
    'http://www.google.com/schemas/sitemap-news/0.9',
    pages
      .filter(({ published }) => published && published >= dayBefore(day) && published <= day)
      .map(
        (page) =>
          `<loc>${escaped(page.url)}</loc><news:news><news:publication><news:name>${escaped(page.siteName)}</news:name><news:language>${newsLanguage(page)}</news:language></news:publication><news:publication_date>${page.published}</news:publication_date><news:title>${escaped(page.title)}</news:title></news:news>`,
      ),
  );

/** Pages for Baidu, each said to suit large and small screens alike. */
export const baiduSitemap = (pages: readonly PageHead[]): string =>
  urlset(
    'mobile',
    'http://www.baidu.com/schemas/sitemap-mobile/1/',
    pages.map(
      ({ url, changed }) =>
        `<loc>${escaped(url)}</loc><mobile:mobile type="pc,mobile"/>${changed ? `<lastmod>${changed}</lastmod>` : ''}`,
    ),
  );

/** A list of sitemaps. */
export const sitemapIndex = (addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`),
    '</sitemapindex>\n',
  ].join('\n');
