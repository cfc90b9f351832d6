import { locales, type Locale } from '../../schema/locale.ts';
import type { PageMeta } from '../../lib/head.ts';

/** A page that stands in every language. */
export const inEveryLanguage = (
  locale: Locale,
  page: Omit<PageMeta, 'locale' | 'languages'>,
): PageMeta => ({ ...page, locale, languages: locales });
