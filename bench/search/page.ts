/** Runs in the browser: the same question to either index. */
import { loadPiece, openIndex } from '../../src/client/search/lookup.ts';
import { exactAnswer } from '../../src/client/search/match.ts';
import { parseQuery } from '../../src/client/search/query.ts';
import type { Locale } from '../../src/schema/locale.ts';

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>;
}

const shown = 10;

const together = 100;

/** The addresses of results, not too many at a time for the browser. */
const addresses = async <Result>(
  results: readonly Result[],
  read: (result: Result) => Promise<{ url: string }>,
): Promise<string[]> => {
  const urls: string[] = [];
  for (let at = 0; at < results.length; at += together) {
    const pages = await Promise.all(results.slice(at, at + together).map(read));
    urls.push(...pages.map(({ url }) => url));
  }
  return urls;
};

const askOwn = async (locale: Locale, query: string, all: boolean): Promise<string[]> => {
  const index = await openIndex(locale);
  const asked = locale === 'zh' ? query : `"${query}"`;
  const { hits } = await exactAnswer(index, parseQuery(locale, index.fold, asked), []);
  return addresses(hits.slice(0, all ? undefined : shown), ({ page }) => loadPiece(index, page, 0));
};

const instances = new Map<Locale, Promise<Pagefind>>();
const openPagefind = async (locale: Locale): Promise<Pagefind> => {
  document.documentElement.lang = locale;
  const pagefind = (await import(`/pagefind/pagefind.js?${locale}`)) as Pagefind;
  await pagefind.init();
  return pagefind;
};

const askPagefind =
  (spaced: boolean) =>
  async (locale: Locale, query: string, all: boolean): Promise<string[]> => {
    const opened = instances.get(locale) ?? openPagefind(locale);
    instances.set(locale, opened);
    const pagefind = await opened;
    const han =
      spaced && locale === 'zh'
        ? query
            .replace(/\p{Script=Han}/gu, ' $& ')
            .replace(/\s+/g, ' ')
            .trim()
        : query;
    const { results } = await pagefind.search(spaced || locale === 'en' ? `"${han}"` : han);
    return addresses(results.slice(0, all ? undefined : shown), (result) => result.data());
  };

const askers = {
  own: askOwn,
  'pagefind-spaced': askPagefind(true),
  pagefind: askPagefind(false),
};

/** The addresses that a method finds, the first ten or all, and the milliseconds it took. */
export const ask =
  (method: keyof typeof askers) => async (locale: Locale, query: string, all: boolean) => {
    const begun = performance.now();
    const urls = await askers[method](locale, query, all);
    return { urls, time: performance.now() - begun };
  };
