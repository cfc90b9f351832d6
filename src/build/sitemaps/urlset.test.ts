import { expect, test } from 'vitest';
import type { PageHead } from '../pages/page-head.ts';
import { baiduSitemap, newsSitemap } from './urlset.ts';

const story = (published: string, lang = 'en'): PageHead => ({
  url: `https://example.org/${lang}/${published}/`,
  title: 'Sensors & chips <58>',
  siteName: 'Site',
  isIndexable: true,
  alternates: [{ lang, url: `https://example.org/${lang}/${published}/` }],
  published,
});

test('Google News is given what appeared on a day and on the day before', () => {
  const days = ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'];
  const xml = newsSitemap(
    days.map((day) => story(day)),
    '2026-03-01',
  );
  const dates = [...xml.matchAll(/<news:publication_date>([^<]*)/g)].map(([, day]) => day);
  expect(dates).toEqual(['2026-02-28', '2026-03-01']);
  expect(xml).toContain('<news:title>Sensors &amp; chips &lt;58&gt;</news:title>');
  expect(newsSitemap([story('2026-03-01', 'zh-Hans')], '2026-03-01')).toContain(
    '<news:language>zh-cn</news:language>',
  );
  expect(newsSitemap([], '2026-03-01')).not.toContain('<url>');
});

test('Baidu is told no day that is not known', () => {
  expect(baiduSitemap([story('2026-03-01')])).not.toContain('lastmod');
});
