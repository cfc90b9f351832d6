import type { Pick } from '../../tests/search/picks.ts';
import { localPath } from '../../src/lib/url.ts';
import type { Locale } from '../../src/schema/locale.ts';
import { columns, titleColumns } from '../../src/schema/title.ts';
import type { Named, Vocabulary } from './vocabulary.ts';

/** Thousands, decimal fractions and three digits: what is no day, month or year. */
const quantities = /\d{1,3}(?:,\d{3})+|\d+\.\d+|(?<![\d.,])\d{3}(?![\d.,])/g;

const otherDigits = (pick: Pick, number: string): string =>
  number.replace(/\d/g, (_, at: number) => pick([...(at === 0 ? '123456789' : '0123456789')]));

/** A sentence of a real story with other numbers. */
export const sentence = (pick: Pick, { sentences }: Vocabulary, locale: Locale): string =>
  pick(sentences[locale]).replace(quantities, (number) => otherDigits(pick, number));

const openings = {
  organisations: { en: ['According to ', ', '], zh: ['据', '介绍，'] },
  places: { en: ['In ', ', '], zh: ['在', '，'] },
  terms: { en: ['As for ', ', '], zh: ['就', '而言，'] },
} as const satisfies Record<string, Record<Locale, readonly [string, string]>>;

/** How a paragraph begins that is about something with a page. */
export const opening = (
  kind: keyof typeof openings,
  { name, route }: Named,
  locale: Locale,
): string => {
  const [before, after] = openings[kind][locale];
  return `${before}[${name[locale]}](${localPath(locale, route)})${after}`;
};

/** Cuts a text to a width, in English after a word. */
const cut = (text: string, width: number, locale: Locale): string => {
  const parts = locale === 'zh' ? [...text] : text.split(/(?= )/);
  let kept = '';
  for (const part of parts) {
    if (columns(kept + part) > width) break;
    kept += part;
  }
  return kept.replace(/[\s,;:，。；：、（(“”"]+$/u, '').replaceAll(/[“”（）()]/g, '');
};

/** A headline that names what the story is about, as long as one may be. */
export const headline = (name: string, text: string, locale: Locale): string => {
  const room = locale === 'zh' ? 14 : 26;
  const start = `${cut(name, titleColumns - room, locale)}${locale === 'zh' ? '：' : ': '}`;
  // Measured as Chinese as soon as one character is: a full stop would make all marks wide.
  const width = titleColumns - columns(`${start}${locale === 'zh' ? '中' : ''}`);
  return `${start}${cut(text, width, locale)}`;
};
