import { expect, test, vi } from 'vitest';
import { foundPage } from '../src/build/search/found-page.ts';
import { makeIndex } from '../src/build/search/make-index.ts';
import type { PageText } from '../src/build/search/page-text.ts';
import { loadPiece, openIndex } from '../src/client/search/lookup.ts';
import { exactAnswer } from '../src/client/search/match.ts';
import { parseQuery } from '../src/client/search/query.ts';
import { filesOf } from '../src/lib/search/files.ts';
import { blockSize, indexFolder, type Manifest } from '../src/lib/search/format.ts';
import { byCode } from '../src/lib/order.ts';
import { picks } from './search/picks.ts';

const count = 2 * blockSize + 300;
const titleLength = 8;

interface Page extends PageText {
  url: string;
}

/** Any characters at all: few pairs come twice, so that there are many lists. */
const makePages = (): Page[] =>
  picks(count).map((pick, number) => {
    const han = Array.from({ length: 3_000 }, (_, at) => String.fromCharCode(0x4e00 + at));
    const text = Array.from({ length: 160 }, () => pick(han)).join('');
    return {
      url: `/zh/news/${number}/`,
      title: text.slice(0, titleLength),
      kind: 'story',
      date: `20${10 + (number % 15)}-01-01`,
      topics: [],
      text: text.slice(titleLength),
    };
  });

const pages = makePages();
const indexOf = (all: readonly Page[]) =>
  makeIndex(
    'zh',
    all.map(({ url, ...page }) => foundPage(page, url)),
    '[]',
  );
const index = new Map(indexOf(pages).map(({ name, content }) => [name, content()]));
const fileOf = (name: string): unknown => JSON.parse(index.get(`${name}.json`) ?? 'null');
const manifest = fileOf('zh') as Manifest;

test('an index of many files tells of them in directories, and of the names of pages in blocks', () => {
  expect(manifest.isDeep).toBe(true);
  expect(manifest.blocks).toHaveLength(2);
  const told = new Set([...filesOf(manifest, fileOf), 'zh'].map((name) => `${name}.json`));
  expect(told).toEqual(new Set(index.keys()));
});

test('it finds exactly the pages that have a text, titles first, then the newest', async () => {
  vi.stubGlobal('fetch', (file: string) =>
    Promise.resolve(new Response(index.get(file.slice(indexFolder.length)))),
  );
  const opened = await openIndex('zh');
  const { fold } = opened;
  const folded = pages.map((page) => ({
    ...page,
    title: fold(page.title),
    text: fold(page.text),
  }));
  const wrong: string[] = [];
  for (const pick of picks(100)) {
    const query = pick(folded).text.slice(10, 10 + pick([1, 2, 3, 6]));
    const { hits } = await exactAnswer(opened, parseQuery('zh', fold, query), []);
    const pieces = hits.map(({ page, token }) => loadPiece(opened, page, token));
    const found = (await Promise.all(pieces)).map(({ url }) => url);
    const rank = ({ title }: PageText): number => (title.includes(query) ? 0 : 1);
    const expected = folded
      .filter(({ title, text }) => title.includes(query) || text.includes(query))
      .toSorted(
        (a, b) => rank(a) - rank(b) || byCode(b.date ?? '', a.date ?? '') || byCode(a.url, b.url),
      )
      .map(({ url }) => url);
    if (found.join() !== expected.join()) {
      wrong.push(`${query}: ${found.join(' ')} and not ${expected.join(' ')}`);
    }
  }
  vi.unstubAllGlobals();
  expect(wrong).toEqual([]);
});

test('one more story changes few of the files of lists', () => {
  const story = { ...pages[0], url: '/zh/news/new/', date: '2025-01-01' } as Page;
  const more = indexOf([...pages, story]).map(({ name }) => name);
  const changed = more.filter((name) => !index.has(name));
  // A page of 160 characters is in as many lists, and a list that grows may cut its file in two;
  // beside them directories, the manifest and the text.
  const directories = manifest.lists.length;
  expect(changed.length).toBeLessThan(200 + directories);
  expect(more.length).toBeGreaterThan(pages.length + 500);
});
