import { expect, test } from 'vitest';
import { groupTerms, storiesWithTerm, toTerms } from './glossary.ts';
import { toStories } from './news.ts';

const term = (en: string, zh: string, pinyin: string) => ({
  id: en,
  data: {
    term: { en, zh },
    pinyin,
    category: 'sensor-basics' as const,
    definition: { en: '', zh: '' },
  },
});
const story = (id: string, body: string) => ({
  id,
  body,
  data: {
    title: 'a',
    summary: 'b',
    date: '2020',
    published: '2026-11-23',
    topics: ['base' as const],
    sources: ['a'],
    organisations: [],
    base: [],
    figures: [],
    computed: [],
    status: 'published' as const,
  },
});
const [acoustic, mu] = toTerms([
  term('distributed acoustic sensing (DAS)', '分布式声学传感', 'fēn'),
  term('mu', '亩', 'mǔ'),
]);

test('a term is found in any of its forms, as a word', () => {
  if (!acoustic || !mu) throw new Error('no terms');
  const stories = toStories(
    [
      story('en/1', 'They tried DAS on a bridge.'),
      story('en/2', 'Museums and mud.'),
      story('en/3', 'The site covers 200 mu.'),
    ],
    '2026-11-24',
  );
  const slugs = (one: typeof mu) => storiesWithTerm(stories, 'en', one).map(({ slug }) => slug);
  expect(slugs(acoustic)).toEqual(['1']);
  expect(slugs(mu)).toEqual(['3']);
});

test('Chinese is found as it stands', () => {
  if (!acoustic) throw new Error('no term');
  const stories = toStories(
    [story('zh/1', '用分布式声学传感监测'), story('zh/2', '声学')],
    '2026-11-24',
  );
  expect(storiesWithTerm(stories, 'zh', acoustic).map(({ slug }) => slug)).toEqual(['1']);
});

test('a term of one character is found by it', () => {
  if (!mu) throw new Error('no term');
  const stories = toStories([story('zh/1', '占地二百亩'), story('zh/2', '别的文字')], '2026-11-24');
  expect(storiesWithTerm(stories, 'zh', mu).map(({ slug }) => slug)).toEqual(['1']);
});

test('each language has its own order', () => {
  const terms = toTerms([term('wafer', '晶圆', 'jīngyuán'), term('drift', '漂移', 'piāoyí')]);
  const order = (locale: 'en' | 'zh') =>
    groupTerms(terms, locale).flatMap((group) => group.terms.map((one) => one.term.en));
  expect(order('en')).toEqual(['drift', 'wafer']);
  expect(order('zh')).toEqual(['wafer', 'drift']);
});
