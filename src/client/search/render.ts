import { fill, type SearchWords } from '../../lib/i18n/search-words.ts';
import { excerptOf } from './excerpt.ts';
import { loadPiece, type Index } from './lookup.ts';
import type { Hit } from './match.ts';
import type { Term } from './query.ts';

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

/** The page at the match, where the browser knows how to go there. */
const addressOf = (url: string, match: string | undefined): string =>
  match ? `${url}#:~:text=${encodeURIComponent(match).replaceAll('-', '%2D')}` : url;

/** One result: its title, its date and kind, and the text around the match. */
export const renderHit = async (
  index: Index,
  words: SearchWords,
  terms: readonly Term[],
  hit: Hit,
): Promise<HTMLLIElement> => {
  const { locale, fold } = index;
  const { url, title, kind, date, text } = await loadPiece(index, hit.page, hit.token);
  const { parts, match } = excerptOf(locale, fold, text, terms);
  const link = element('a', title);
  link.href = addressOf(url, match);
  const about = [date, words.kinds[kind]].filter(Boolean).join(' · ');
  const meta = element('p', about);
  meta.className = 'meta';
  const excerpt = element(
    'p',
    ...parts.map((part) => (part.isMatch ? element('mark', part.text) : part.text)),
  );
  const item = element('li', element('h2', link), meta, excerpt);
  if (hit.name && (hit.name.isPinyin || hit.name.form !== title)) {
    const found = hit.name.isPinyin ? words.pinyin : words.otherName;
    meta.append(` · ${fill(found, { name: hit.name.form })}`);
  }
  return item;
};

/** Queries as links: `Did you mean: huahong, …`. */
export const renderQueries = (label: string, queries: readonly string[]): Node[] =>
  queries.flatMap((query, at) => {
    const link = element('a', query);
    link.href = `?q=${encodeURIComponent(query)}`;
    return [new Text(at === 0 ? `${label} ` : ' · '), link];
  });
