/**
 * What the site may cost its readers at most; the tests fail above it. Bytes are those that a server
 * sends: texts compressed with brotli.
 */
export const budgets = {
  /** Everything that the first view of a story asks for, its own page, picture and fonts included. */
  firstView: 40_000,
  search: {
    script: 6_144,
    /** Script and index of the first search, and index of each after it. */
    first: 110_000,
    later: 30_000,
  },
  /** Messengers leave out a card that is heavier. */
  shareCard: 200_000,
  /** The picture that WeChat takes from a page; every page brings it. */
  chatPicture: 2_000,
  /** The width of a title in result lists, counted in halves of a Han. */
  title: 60,
  /** Rules that Cloudflare reads of `_headers`, and letters of each of their lines. */
  headerRules: 100,
  headerLine: 2_000,
} as const;

/** What else may not be less than it is. */
export const minimums = {
  /** Golden queries of each language. */
  goldenQueries: 60,
  /** Answers a second with all headers beside the same server without them. */
  answersWithHeaders: 0.9,
} as const;

/** Bytes of a page with its styles, by kind; the first kind whose pattern fits its path is its own. */
export const pageBudgets = [
  { kind: 'story', path: /^(\/zh)?\/news\/\d{4}-/, bytes: 14_000 },
  { kind: 'organisation', path: /^(\/zh)?\/members\/[^/]+\/$/, bytes: 14_000 },
  { kind: 'home', path: /^(\/zh)?\/$/, bytes: 20_000 },
  { kind: 'newsList', path: /^(\/zh)?\/news\//, bytes: 20_000 },
  { kind: 'memberList', path: /^(\/zh)?\/members\//, bytes: 20_000 },
  { kind: 'base', path: /^(\/zh)?\/base\//, bytes: 20_000 },
  { kind: 'glossary', path: /^(\/zh)?\/glossary\//, bytes: 20_000 },
  { kind: 'sources', path: /^(\/zh)?\/sources\//, bytes: 20_000 },
  { kind: 'search', path: /^(\/zh)?\/search\//, bytes: 20_000 },
  { kind: 'other', path: /^/, bytes: 20_000 },
] as const;
export type PageKind = (typeof pageBudgets)[number]['kind'];

/** The kind of a page by its path: `/zh/news/` is a list of news. */
export const pageKindOf = (path: string): PageKind =>
  pageBudgets.find((one) => one.path.test(path))?.kind ?? 'other';
