import type { Locale } from '../../schema/locale.ts';
import { distance } from '../../lib/distance.ts';
import { bare, type Fold } from '../../lib/search/fold.ts';
import type { Name } from '../../lib/search/format.ts';
import { isHan } from '../../lib/search/tokens.ts';
import type { Index } from './lookup.ts';

/** A name that a query gives in another form than the title of its page. */
export interface NameMatch {
  name: Name;
  /** The name as this site writes it. */
  form: string;
  isPinyin: boolean;
  /** Whether the query is the whole name, and not some syllables of it. */
  isWhole: boolean;
  /** The page of the name in an index. */
  page: (index: Index) => number | undefined;
}

const fewestLetters = 4;

/** Whether letters are whole syllables that follow each other. */
const hasSyllables = (pinyin: string, letters: string): boolean => {
  const syllables = pinyin.split(' ');
  return syllables.some((_, from) => {
    let joined = '';
    return syllables.slice(from).some((syllable) => (joined += syllable) === letters);
  });
};

/** The names that a query gives: as they are written, in pinyin with or without tones, or a part. */
export const matchNames = (names: readonly Name[], fold: Fold, query: string): NameMatch[] => {
  const key = bare(fold, query);
  const letters = key.replace(/([a-z])[1-5]/g, '$1');
  const canBePart = letters.length >= fewestLetters && /^[a-z]+$/.test(letters);
  return names.flatMap((name, at) => {
    const page = ({ manifest }: Index) => manifest.named[at] ?? undefined;
    const written = [...Object.values(name.title), ...name.aliases].find(
      (form) => bare(fold, form) === key,
    );
    if (written) return { name, form: written, isPinyin: false, isWhole: true, page };
    const pinyin = Object.entries(name.pinyin);
    const whole = pinyin.find(([, spelt]) => spelt.replaceAll(' ', '') === letters);
    const found = whole ?? (canBePart && pinyin.find(([, spelt]) => hasSyllables(spelt, letters)));
    return found ? { name, form: found[0], isPinyin: true, isWhole: !!whole, page } : [];
  });
};

const faultsIn = (word: string): number =>
  [...word].some(isHan) ? (word.length > 2 ? 1 : 0) : word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

/** The nearest of some words to one, those as near as the nearest. */
const nearest = (fold: Fold, word: string, words: Iterable<string>): string[] => {
  const limit = faultsIn(word);
  const near = [...words]
    .map((one) => ({ one, faults: distance(word, bare(fold, one)) }))
    .filter(({ faults }) => faults > 0 && faults <= limit);
  const least = Math.min(...near.map(({ faults }) => faults));
  return near.filter(({ faults }) => faults === least).map(({ one }) => one);
};

const wordsOf = (forms: readonly string[]): string[] =>
  forms.flatMap((form) => form.match(/[A-Za-z]{4,}/g) ?? []).map((word) => word.toLowerCase());

const most = 3;

/** What a query may have meant: a name of this site, or its words with a typing fault mended. */
export const suggest = (names: readonly Name[], fold: Fold, query: string): string[] => {
  const forms = names.flatMap(({ title, aliases }) => [...Object.values(title), ...aliases]);
  const whole = nearest(fold, bare(fold, query), new Set(forms));
  if (whole.length > 0) return whole.slice(0, most);
  const words = new Set(wordsOf(forms));
  let mended = false;
  const asked = fold(query)
    .split(/\s+/)
    .map((word) => {
      const [better] = words.has(word) ? [] : nearest(fold, word, words);
      mended ||= better !== undefined;
      return better ?? word;
    });
  return mended ? [asked.join(' ')] : [];
};

/**
 * How a text of a language writes what a query names in other letters: the Chinese of a pinyin or of
 * an English name, the English of a Chinese one; the shortest form of each.
 */
export const writtenNames = (
  matches: readonly NameMatch[],
  locale: Locale,
  query: string,
): string[] => {
  const isChinese = (text: string): boolean => [...text].some(isHan);
  const isOther = (text: string): boolean => isChinese(text) !== (locale === 'zh');
  if (!isOther(query)) return [];
  const written = matches
    .filter(({ isWhole }) => isWhole)
    .flatMap(({ name: { title, aliases } }) =>
      [...Object.values(title), ...aliases]
        .filter((form) => !isOther(form))
        .sort((a, b) => a.length - b.length)
        .slice(0, 1),
    );
  return [...new Set(written)].slice(0, most);
};
