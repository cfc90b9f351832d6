/** Where the page stands that shows what was measured of the site. */
export const qualityRoute = '/quality/';

interface Check {
  id: string;
  /** The tests that make it: a file, and the names of those of its tests that count. */
  file: string;
  tests: RegExp;
}

/** What the tests check of a build, as readers are told it. */
export const checks = [
  { id: 'html', file: 'tests/site/html.test.ts', tests: /is valid HTML$/ },
  { id: 'links', file: 'tests/site/pages.test.ts', tests: /^leads nowhere that is not there$/ },
  { id: 'ownOrigin', file: 'tests/site/pages.test.ts', tests: /asks no other host/ },
  { id: 'twins', file: 'tests/site/pages.test.ts', tests: /names its address and its twins/ },
  { id: 'structuredData', file: 'tests/site/structured-data.test.ts', tests: /^/ },
  { id: 'openData', file: 'tests/site/open-data.test.ts', tests: /^/ },
  { id: 'sitemaps', file: 'tests/site/sitemaps.test.ts', tests: /^/ },
  { id: 'feeds', file: 'tests/site/feed-entries.test.ts', tests: /^/ },
  { id: 'cards', file: 'tests/site/cards.test.ts', tests: /^has a share card/ },
  { id: 'policy', file: 'tests/site/policy.test.ts', tests: /^/ },
  { id: 'axe', file: 'tests/browser/pages.test.ts', tests: /^axe finds nothing/ },
  { id: 'console', file: 'tests/browser/pages.test.ts', tests: /^nothing is wrong in the console/ },
  { id: 'sideways', file: 'tests/browser/pages.test.ts', tests: /^does not scroll sideways/ },
  { id: 'still', file: 'tests/browser/arrival.test.ts', tests: /stands still/ },
  { id: 'goldenEn', file: 'tests/browser/search-golden.test.ts', tests: /^en: (?!at least)/ },
  { id: 'goldenZh', file: 'tests/browser/search-golden.test.ts', tests: /^zh: (?!at least)/ },
  { id: 'exact', file: 'tests/browser/search-exact.test.ts', tests: /^/ },
] as const satisfies readonly Check[];
export type CheckId = (typeof checks)[number]['id'];
