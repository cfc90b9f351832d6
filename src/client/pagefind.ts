/** The part of Pagefind's JavaScript API that the site uses: https://pagefind.app/docs/api/ */
export interface PagefindResult {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

export interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; data(): Promise<PagefindResult> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index of the page's language, once; after a failure the next call tries again. */
export const loadPagefind = (): Promise<Pagefind> => {
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
