import type { Locale } from '../../schema/locale.ts';
import { pageOf, tokenOf } from '../../lib/search/format.ts';
import { probesOf, type Probe } from '../../lib/search/keys.ts';
import { isHan, isWord } from '../../lib/search/tokens.ts';
import { phrasePlaces, type Index } from './lookup.ts';
import type { NameMatch } from './names.ts';
import { openEnded, type Term } from './query.ts';

/** The order of answers: those with a smaller rank come first. */
const rank = { name: 0, title: 1, text: 2 } as const;

/** A page that answers a query. */
export interface Hit {
  page: number;
  rank: number;
  /** Where in the page the match stands. */
  token: number;
  /** The other name by which it was found. */
  name?: NameMatch;
}

export interface Answer {
  hits: Hit[];
  /** Whether the hits are only like what was asked. */
  isLoose: boolean;
  terms: Term[];
}

/** For each page the tokens where a term begins. */
type Found = Map<number, number[]>;

const byPage = (places: readonly number[]): Found => {
  const found: Found = new Map();
  for (const place of places) {
    const tokens = found.get(pageOf(place));
    if (tokens) tokens.push(tokenOf(place));
    else found.set(pageOf(place), [tokenOf(place)]);
  }
  return found;
};

const find = async (index: Index, texts: readonly string[], exact: boolean): Promise<Found> =>
  byPage(await phrasePlaces(index, probesOf(index.locale, texts, exact)));

/** The newer comes first. */
const inOrder = (hits: Hit[]): Hit[] => hits.sort((a, b) => a.rank - b.rank || b.page - a.page);

const toHit = ({ manifest }: Index, terms: readonly Term[], page: number, found: Found[]): Hit => {
  const length = manifest.titles[page] ?? 0;
  const places = found.map((one) => one.get(page) ?? []);
  const inTitle = places.every(([first = Infinity]) => first < length);
  const isTitle = terms.length === 1 && places[0]?.[0] === 0 && terms[0]?.texts.length === length;
  // What a result shows is its text: a place there is better than one in the title.
  const token = places.flat().find((at) => at > length) ?? 0;
  return { page, token, rank: isTitle ? rank.name : inTitle ? rank.title : rank.text };
};

/** The pages that have every term, and those whose name is the query; best first. */
export const exactAnswer = async (
  index: Index,
  terms: Term[],
  matches: readonly NameMatch[] | Promise<readonly NameMatch[]>,
): Promise<Answer> => {
  const [names, ...found] = await Promise.all([
    matches,
    ...terms.map(({ texts, exact }) => find(index, texts, exact)),
  ]);
  const [first, ...others] = found;
  const pages = [...(first?.keys() ?? [])].filter((page) => others.every((one) => one.has(page)));
  const hits = new Map(pages.map((page) => [page, toHit(index, terms, page, found)]));
  for (const name of names) {
    const page = name.page(index);
    if (page === undefined) continue;
    const better = name.isWhole ? rank.name : rank.title;
    const known = hits.get(page) ?? { page, token: 0, rank: better };
    hits.set(page, { ...known, rank: Math.min(known.rank, better), name });
  }
  return { hits: inOrder([...hits.values()]), isLoose: false, terms };
};

const looseLimit = 30;

/** A term that the loose search looks for, and by what. */
interface LooseTerm extends Term {
  probes: Probe[];
}

/** What is left of a term when it need not be whole: pairs of Han characters, words left open. */
const loosen = (locale: Locale, { texts }: Term): LooseTerm[] => {
  const pairs = texts.flatMap((text, at) => {
    const next = texts[at + 1];
    return isHan(text) && isHan(next) ? [[text, next ?? '']] : [];
  });
  const words = locale === 'zh' ? [texts] : texts.filter(isWord).map((word) => [word]);
  return (texts.some(isHan) ? pairs : words).map((part) => {
    const open = openEnded(locale, part) ?? part;
    const probes =
      locale === 'en' && open[0] && isWord(open[0])
        ? [{ key: open[0], isPrefix: true, offset: 0 }]
        : probesOf(locale, open, false);
    return { texts: open, exact: false, probes };
  });
};

/** The pages that are like a query that no page answers: those with most of it in common first. */
export const looseAnswer = async (index: Index, asked: readonly Term[]): Promise<Answer> => {
  const terms = asked.flatMap((term) => loosen(index.locale, term));
  const found = await Promise.all(
    terms.map(async ({ probes }) => byPage(await phrasePlaces(index, probes))),
  );
  const pages = new Set(found.flatMap((one) => [...one.keys()]));
  const hits = [...pages].flatMap((page): Hit[] => {
    const tokens = found.flatMap((one) => one.get(page)?.slice(0, 1) ?? []);
    // At least half of what was asked, or the answer says nothing.
    return tokens.length * 2 < terms.length
      ? []
      : [{ page, token: tokens[0] ?? 0, rank: terms.length - tokens.length }];
  });
  return { hits: inOrder(hits).slice(0, looseLimit), isLoose: true, terms };
};
