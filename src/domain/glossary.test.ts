import { expect, test } from 'vitest';
import type { Locale } from '../schema/locale.ts';
import { groupTerms, storiesWithTerms, toTerms, type Term } from './glossary.ts';
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
const story = (id: string, text: string) => ({
  id,
  text,
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
/** The names of the stories that use a term, of some by their texts. */
const using = (locale: Locale, texts: Record<string, string>, term: Term): string[] => {
  const stories = toStories(
    Object.entries(texts).map(([name, text]) => story(`${locale}/${name}`, text)),
    '2026-11-24',
  );
  const found = storiesWithTerms(stories, locale, [term]);
  return (found.get(term) ?? []).map(({ slug }) => slug);
};
const [acoustic, mu] = toTerms([
  term('distributed acoustic sensing (DAS)', '分布式声学传感', 'fēn'),
  term('mu', '亩', 'mǔ'),
]);

test('a term is found in any of its forms, as a word', () => {
  if (!acoustic || !mu) throw new Error('no terms');
  const texts = {
    1: 'They tried DAS on a bridge.',
    2: 'Museums and mud.',
    3: 'The site covers 200 mu.',
  };
  expect(using('en', texts, acoustic)).toEqual(['1']);
  expect(using('en', texts, mu)).toEqual(['3']);
});

test('a term that begins with a quotation mark is found', () => {
  const [campaign] = toTerms([term('"Wisdom Beibei" campaign', '智慧北碚', 'zhì')]);
  if (!campaign) throw new Error('no term');
  expect(using('en', { 1: 'The "Wisdom Beibei" campaign went on.' }, campaign)).toEqual(['1']);
});

test('Chinese is found as it stands', () => {
  if (!acoustic) throw new Error('no term');
  expect(using('zh', { 1: '用分布式声学传感监测', 2: '声学' }, acoustic)).toEqual(['1']);
});

test('a term of one character is found by it', () => {
  if (!mu) throw new Error('no term');
  expect(using('zh', { 1: '占地二百亩', 2: '别的文字' }, mu)).toEqual(['1']);
});

test('each language has its own order', () => {
  const terms = toTerms([term('wafer', '晶圆', 'jīngyuán'), term('drift', '漂移', 'piāoyí')]);
  const order = (locale: 'en' | 'zh') =>
    groupTerms(terms, locale).flatMap((group) => group.terms.map((one) => one.term.en));
  expect(order('en')).toEqual(['drift', 'wafer']);
  expect(order('zh')).toEqual(['wafer', 'drift']);
});
