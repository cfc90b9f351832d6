import { expect, test } from 'vitest';
import { siteSchema } from '../../schema/site.ts';
import { dataSetIds } from '../../schema/open-data/field.ts';
import { locales } from '../../schema/locale.ts';
import type { Archive } from '../archive.ts';
import { toStories } from '../news.ts';
import { toSources } from '../sources.ts';
import { llmsText } from '../llms.ts';
import { openDataView } from '../views/open-data.ts';
import { readDataSet } from './sets.ts';

const site = new URL('https://a.test');

const story = (
  status: 'draft' | 'published' | 'withdrawn',
  published: string,
  updated?: string,
) => ({
  title: `Zq${status}${published}`,
  summary: 'A summary',
  date: '2020-08',
  published,
  ...(updated && { updated }),
  topics: ['base' as const],
  sources: ['a'],
  organisations: ['b'],
  base: ['c'],
  figures: [],
  computed: [],
  status,
});

const stories = toStories(
  locales.flatMap((locale) => [
    { id: `${locale}/one`, data: story('published', '2026-11-01', '2026-11-03') },
    { id: `${locale}/two`, data: story('published', '2026-11-02') },
    { id: `${locale}/late`, data: story('published', '2026-12-01') },
    { id: `${locale}/draft`, data: story('draft', '2026-11-01') },
    { id: `${locale}/gone`, data: story('withdrawn', '2026-11-01') },
  ]),
  '2026-11-24',
);

/** As for editors, who see everything. */
const archive: Archive = {
  stories,
  listed: stories,
  organisations: [],
  base: {
    places: [],
    programmes: [],
    milestones: ['one', 'draft'].map((id) => ({
      type: 'milestone' as const,
      slug: `milestone-${id}`,
      date: '2020',
      title: { en: 'a', zh: 'b' },
      place: 'c',
      story: id,
      sources: ['a'],
    })),
    facts: [],
  },
  sources: toSources(
    [true, false].map((linkable) => ({
      id: linkable ? 'open' : 'closed',
      data: {
        publisher: { en: 'a', zh: 'b' },
        description: { en: 'a', zh: 'b' },
        language: 'en' as const,
        url: 'https://source.test/x',
        linkable,
      },
    })),
  ),
  terms: [],
  pages: [],
  settings: siteSchema.parse({}),
};

test('only what readers may see is given away, even in a preview', () => {
  const { rows, modified, temporalCoverage } = readDataSet('news', archive, site);
  expect(rows.map(({ id }) => id)).toEqual(['one', 'two']);
  expect(modified).toBe('2026-11-03');
  expect(temporalCoverage).toBe('2020-08/2020-08');
  const milestones = readDataSet('milestones', archive, site).rows;
  expect(milestones.map(({ story: told }) => told)).toEqual(['one', undefined]);
  expect(llmsText(archive, site)).not.toMatch(/\/(late|draft|gone)[./]/);
});

test('a source that may not be linked keeps its address to itself', () => {
  const { rows } = readDataSet('sources', archive, site);
  expect(rows.map(({ id, original }) => [id, original])).toEqual([
    ['closed', undefined],
    ['open', 'https://source.test/x'],
  ]);
});

test('a set without days of change does not claim one', () => {
  expect(readDataSet('sources', archive, site).modified).toBeUndefined();
});

test.each(locales)('the page explains every field in %s, and every code has a name', (locale) => {
  const { sets } = openDataView(archive, locale, site);
  expect(sets.map(({ id }) => id)).toEqual(dataSetIds);
  const fields = sets.flatMap((set) => set.fields);
  expect(fields.filter(({ meaning }) => !meaning)).toEqual([]);
  const codes = fields.flatMap((field) => field.codes);
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter(({ name }) => !name)).toEqual([]);
});
