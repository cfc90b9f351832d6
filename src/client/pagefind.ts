import { searchTerms } from './terms.ts';

/** The part of Pagefind's JavaScript API that the site uses: https://pagefind.app/docs/api/ */
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: Match[] }>;
}

export interface PageData {
  url: string;
  /** Escaped HTML with the match in `<mark>`. */
  excerpt: string;
  meta: { title?: string };
}

export interface Match {
  id: string;
  data(): Promise<PageData>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index of the page's language, once; after a failure the next call tries again. */
const loadPagefind = (): Promise<Pagefind> => {
  const address = '/pagefind/pagefind.js';
  loading ??= import(/* @vite-ignore */ address).then(async (pagefind: Pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
};

/** The pages that have every term of a query, in the order of the first term. */
export const findPages = async (query: string): Promise<Match[]> => {
  const pagefind = await loadPagefind();
  const answers = await Promise.all(searchTerms(query).map((term) => pagefind.search(term)));
  const [first, ...others] = answers.map(({ results }) => results);
  return (first ?? []).filter(({ id }) =>
    others.every((results) => results.some((other) => other.id === id)),
  );
};
