import type { Locale } from '../../schema/locale.ts';
import type { Name } from '../../lib/search/format.ts';
import { openIndex, type Index } from './lookup.ts';
import { exactAnswer, looseAnswer, type Answer } from './match.ts';
import { matchNames, type NameMatch } from './names.ts';
import { parseQuery } from './query.ts';
import { load } from './store.ts';

/** What a query finds in one language. */
export interface Found extends Answer {
  query: string;
  index: Index;
  names: NameMatch[];
}

export const findExactly = async (locale: Locale, query: string): Promise<Found> => {
  const index = await openIndex(locale);
  // One after the other, names and lists would cost a slow line two waits.
  const names = load<Name[]>(index.manifest.names).then((all) =>
    matchNames(all, index.fold, query),
  );
  const terms = parseQuery(locale, index.fold, query);
  return { ...(await exactAnswer(index, terms, names)), query, index, names: await names };
};

/** What the query finds exactly or, if that is nothing, what is like it. */
export const find = async (locale: Locale, query: string): Promise<Found> => {
  const exact = await findExactly(locale, query);
  return exact.hits.length > 0
    ? exact
    : { ...exact, ...(await looseAnswer(exact.index, exact.terms)) };
};
