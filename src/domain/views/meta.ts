import { locales, type Locale } from '../../schema/locale.ts';
import type { PageMeta } from '../../lib/head.ts';

/** A page that stands in every language. */
export const inEveryLanguage = (
  locale: Locale,
  page: Pick<PageMeta, 'route' | 'title' | 'description' | 'hidden' | 'isError' | 'date' | 'found'>,
): PageMeta => ({ ...page, locale, languages: locales });
