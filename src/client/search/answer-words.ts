import type { Name } from '../../lib/search/format.ts';
import { fill, type SearchWords } from '../../lib/i18n/search-words.ts';
import type { Found } from './find.ts';
import { suggest, writtenNames } from './names.ts';
import { renderQueries } from './render.ts';
import { load } from './store.ts';

/** What the status says of a number of results; more may have been typed since they were asked. */
export const summaryOf = (
  words: SearchWords,
  { query, isLoose, hits }: Found,
  count: number,
): string => {
  // Quotation marks of the query stand beside those of the sentence.
  const values = { query: query.replace(/["“”]/g, ''), count };
  if (hits.length > 0 && count === 0) {
    return fill(words.filtered, { ...values, count: hits.length });
  }
  if (count === 0) return fill(words.none, values);
  if (count === 1) return fill(isLoose ? words.likeOne : words.foundOne, values);
  return fill(isLoose ? words.like : words.found, values);
};

/** How the query is written in the text or, if nothing has it, what it may have meant. */
export const hintsOf = async (
  words: SearchWords,
  { query, index, names, isLoose, hits }: Found,
): Promise<Node[]> => {
  const written = writtenNames(names, index.locale, query);
  if (written.length > 0) return renderQueries(words.alsoWritten, written);
  if (!isLoose && hits.length > 0) return [];
  const all = await load<Name[]>(index.manifest.names);
  return renderQueries(words.didYouMean, suggest(all, index.fold, query));
};
