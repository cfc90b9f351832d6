import type { GlossaryData } from '../schema/glossary.ts';
import { glossaryCategories } from '../schema/glossary.ts';
import type { Locale } from '../schema/locale.ts';
import { marksOf, Pairs } from '../lib/text/pairs.ts';
import type { Story } from './news.ts';
import type { Dated } from './changed.ts';

export interface Term extends GlossaryData, Dated {
  slug: string;
}

/** Where a term stands in the glossary. */
export const termRoute = (slug: string): string => `/glossary/#term-${slug}`;

export const toTerms = (entries: readonly { id: string; data: GlossaryData & Dated }[]): Term[] =>
  entries.map(({ id, data }) => ({ ...data, slug: id }));

/** The forms of a term that a text may use: `packaging (testing)` is also `testing`. */
export const formsOf = (term: string): string[] =>
  term
    .split(/[()（）]/)
    .map((form) => form.replace(/[“”]/g, '').trim())
    .filter((form) => form.length > 1 && !form.includes(':'));

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text as it stands, and as it is looked through: English in capitals. */
interface ReadText {
  text: string;
  letters: string;
  pairs: Pairs;
}

const lettersOf = (locale: Locale, text: string): string =>
  locale === 'en' ? text.toUpperCase() : text;

/** What finds a term in a text of a language: English by words, Chinese by characters. */
const finder = (locale: Locale, term: string): ((read: ReadText) => boolean) => {
  const [first = term, ...others] = formsOf(term);
  const forms = [first, ...others];
  const looked = forms.map((form) => {
    const letters = lettersOf(locale, form);
    return { letters, marks: marksOf(letters) };
  });
  const hasLetters = ({ letters, pairs }: ReadText): boolean =>
    looked.some((form) => pairs.haveAll(form.marks) && letters.includes(form.letters));
  if (locale === 'zh') return hasLetters;
  // Not at the bounds of words: a form may begin or end with a quotation mark.
  const words = new RegExp(`(?<!\\w)(?:${forms.map(escape).join('|')})s?(?!\\w)`, 'i');
  return (read) => hasLetters(read) && words.test(read.text);
};

/** The stories of a language that use each of some terms, in their order. */
export const storiesWithTerms = (
  stories: readonly Story[],
  locale: Locale,
  terms: readonly Term[],
): Map<Term, Story[]> => {
  const shelves = terms.map((term) => ({
    term,
    found: finder(locale, term.term[locale]),
    using: [] as Story[],
  }));
  const pairs = new Pairs();
  for (const story of stories) {
    const text = `${story.title}\n${story.summary}\n${story.text}`;
    const letters = lettersOf(locale, text);
    pairs.read(letters);
    for (const { found, using } of shelves) {
      if (found({ text, letters, pairs })) using.push(story);
    }
  }
  return new Map(shelves.map(({ term, using }) => [term, using]));
};

export interface TermGroup {
  category: (typeof glossaryCategories)[number];
  terms: Term[];
}

/** Terms by category, in the order of their language's alphabet; Chinese goes by pinyin. */
export const groupTerms = (terms: readonly Term[], locale: Locale): TermGroup[] => {
  const key = (one: Term) => (locale === 'zh' ? one.pinyin : one.term.en);
  return glossaryCategories
    .map((category) => ({
      category,
      terms: terms
        .filter((one) => one.category === category)
        .toSorted((a, b) => key(a).localeCompare(key(b), 'en', { sensitivity: 'base' })),
    }))
    .filter((group) => group.terms.length > 0);
};
