import { expect, test } from 'vitest';
import { en } from '../../src/lib/i18n/en.ts';
import { zh } from '../../src/lib/i18n/zh.ts';
import { pages } from '../site/dist.ts';
import { useSite } from './site.ts';

const site = useSite();

const find = async (path: string, query: string) => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}${path}?q=${encodeURIComponent(query)}`);
  const status = page.getByRole('status');
  await status.filter({ hasText: query }).waitFor();
  const results = page.locator('site-search ol li');
  const more = page.locator('site-search button[data-more]');
  while (await more.isVisible()) {
    const before = await results.count();
    await more.click();
    await results.nth(before).waitFor();
  }
  return {
    said: (await status.textContent()) ?? '',
    titles: await results.locator('h2').allTextContents(),
    paths: await results
      .locator('a')
      .evaluateAll((links) => links.map((a) => new URL((a as HTMLAnchorElement).href).pathname)),
    excerpts: await results.locator('p').allTextContents(),
    page,
  };
};

/** The pages of a language whose text, menus apart, has a string. */
const pagesWith = (text: string, under: (path: string) => boolean): string[] =>
  pages
    .filter(({ path, root }) => under(path) && root.querySelector('main[data-pagefind-body]'))
    .filter(({ root }) => {
      const main = root.querySelector('main')?.clone();
      if (!main || !('querySelectorAll' in main)) return false;
      const element = main as typeof root;
      for (const part of element.querySelectorAll('[data-search-ignore]')) part.remove();
      return element.text.includes(text);
    })
    .map(({ path }) => path);

test.each(['传感器', '技术创新联盟', '北碚', '川仪', '增长'])(
  'in Chinese, %s finds exactly the pages that have it',
  async (query) => {
    const expected = pagesWith(query, (path) => path.startsWith('/zh/'));
    const { paths, said } = await find('/zh/search/', query);
    expect(paths.toSorted()).toEqual(expected.toSorted());
    expect(said).toBe(
      expected.length ? zh.searchFound(expected.length, query) : zh.searchNone(query),
    );
  },
);

test.each(['Huahong', 'silicon photonics', 'Xiema'])(
  'in English, %s finds pages',
  async (query) => {
    const { paths, said } = await find('/search/', query);
    const exact = pagesWith(query, (path) => !path.startsWith('/zh/'));
    expect(exact.length).toBeGreaterThan(0);
    expect(exact.filter((path) => !paths.includes(path))).toEqual([]);
    expect(said).toBe(en.searchFound(paths.length, query));
  },
);

test('titles and excerpts read as on the page', async () => {
  const { titles, excerpts } = await find('/zh/search/', '传感器产业园');
  expect(titles.length).toBeGreaterThan(0);
  for (const text of [...titles, ...excerpts]) {
    expect(text).not.toMatch(/\p{Script=Han}\s+\p{Script=Han}/u);
  }
  expect(excerpts.join()).toContain('传感器产业园');
});

test('what is typed is answered, kept in the address, and nothing found is said', async () => {
  const { page } = await find('/search/', 'sensor');
  const box = page.locator('main').getByRole('searchbox');
  await box.fill('zzzz');
  await page.getByText(en.searchNone('zzzz')).waitFor();
  expect(new URL(page.url()).search).toBe('?q=zzzz');
  await box.fill('');
  await page.getByText(en.searchPrompt).waitFor();
});

test('a failed download is said in words', async () => {
  const page = await site.browser.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site.address}/search/?q=sensor`);
  await page.getByText(en.searchFailed).waitFor();
});
