import type { Locale } from '../schema/locale.ts';
import { formatDate } from '../lib/format.ts';
import { strings } from '../lib/i18n/index.ts';
import type { Source } from './sources.ts';

/** A source as it is credited: who published it, and what, when and in which language. */
export const creditOf = (locale: Locale, source: Source): { who: string; what: string } => {
  const t = strings(locale);
  const date = source.date ? formatDate(locale, source.date) : t.undated;
  const note = source.dateNote ? t.inBrackets(source.dateNote[locale]) : '';
  const what = [
    source.description[locale],
    `${date}${note}`,
    t.sourceLanguageNames[source.language],
    source.via?.[locale],
  ];
  return {
    who: t.byline(source.publisher[locale], source.author?.[locale]),
    what: `${t.colon}${what.filter(Boolean).join(t.semicolon)}${t.stop}`,
  };
};
