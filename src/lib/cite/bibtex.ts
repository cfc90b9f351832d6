import type { Locale } from '../../schema/locale.ts';
import { formatDate } from '../format.ts';
import { strings } from '../i18n/index.ts';
import type { Citable } from './work.ts';

const langid = { en: 'english', zh: 'chinese' } as const satisfies Record<Locale, string>;

// Braces by their names: BibTeX counts even those with a backslash, and one too many breaks the file.
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^<>|&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);

/**
 * A biblatex entry in UTF-8. Inner braces keep a name whole and the capitals of a title as they
 * are; an address is verbatim. The day of reading is the reader's to add, as `urldate`.
 */
export const toBibtex = (work: Citable): string => {
  const { locale, key, author, title, published, updated, address } = work;
  const fields = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['date', published],
    ['note', updated && escapeTex(strings(locale).cite.lastChanged(formatDate(locale, updated)))],
    ['url', address.replace(/[\\{}]/g, encodeURIComponent)],
    ['langid', langid[locale]],
  ].filter(([, value]) => value);
  return [
    `@online{${key},`,
    ...fields.map(([name, value]) => `  ${name} = {${value}},`),
    '}\n',
  ].join('\n');
};
