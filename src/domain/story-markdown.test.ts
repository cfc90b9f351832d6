import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Locale } from '../schema/locale.ts';
import { toStories } from './news.ts';
import { toSources } from './sources.ts';
import { storyMarkdown } from './story-markdown.ts';

const site = new URL('https://a.test');
const sources = toSources(
  [true, false].map((linkable) => ({
    id: linkable ? 'open' : 'closed',
    data: {
      publisher: { en: 'Paper', zh: '报纸' },
      description: { en: 'Report', zh: '报道' },
      date: '2020-08',
      language: 'zh' as const,
      url: `https://source.test/${linkable}`,
      linkable,
    },
  })),
);

const markdown = (locale: Locale, body: string): string => {
  const data = {
    title: 'He says "yes": a line',
    summary: 'It’s so.',
    date: '2020-08',
    published: '2026-11-23',
    topics: ['base' as const],
    sources: ['open', 'closed'],
    organisations: [],
    base: [],
    figures: [],
    computed: [],
    status: 'published' as const,
  };
  const [story] = toStories(
    [{ id: `${locale}/2020-08-line`, data, text: body.trim() }],
    '2026-11-24',
  );
  if (!story) throw new Error('no story');
  return storyMarkdown(story, sources, site);
};

test('what is known of a story stands before its text', () => {
  const [, facts = '', text] = markdown('en', 'It "works".\n').split(/^---\n/m);
  expect(parse(facts)).toMatchObject({
    title: 'He says “yes”: a line',
    date: '2020-08',
    language: 'en',
    canonical: 'https://a.test/news/2020-08-line/',
    sources: [
      'Paper: Report; August 2020; Chinese. not linked',
      'Paper: Report; August 2020; Chinese. https://source.test/true',
    ],
  });
  expect(text).toBe('\nIt “works”.\n');
});

test('a picture leads to the page where it stands, with its credit', () => {
  expect(markdown('en', '![A line](../../media/line.jpg "Photo: b")')).toContain(
    '\n[A line](https://a.test/news/2020-08-line/) Photo: b\n',
  );
});

test('Chinese emphasis is shown by any program', () => {
  expect(markdown('zh', '称**“强调”**文字，见[甲](/zh/base/)。')).toContain(
    '\n称<strong>“强调”</strong>文字，见[甲](https://a.test/zh/base/)。\n',
  );
});
