import { spaceHan } from '../lib/han.ts';

const quoted = /["“”]([^"“”]+)["“”]/g;
const hanRun = /\p{Script=Han}+/gu;

const phrase = (words: string): string => `"${spaceHan(words).trim().replace(/\s+/g, ' ')}"`;

/**
 * A reader's query as queries to Pagefind, all of which a page must meet. Each run of Han
 * characters and each quoted phrase is a query of its own, since two phrases in one find nothing.
 */
export const searchTerms = (query: string): string[] => {
  const terms: string[] = [];
  const take = (words: string): string => {
    terms.push(phrase(words));
    return ' ';
  };
  const rest = query
    .replace(quoted, (_, words: string) => take(words))
    .replace(hanRun, take)
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(rest) ? [...terms, rest] : terms;
};
