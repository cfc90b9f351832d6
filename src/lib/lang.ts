import type { Locale } from '../schema/locale.ts';

/** The BCP 47 tag of each language, for `lang` and `hreflang`. */
export const langTag = { en: 'en', zh: 'zh-Hans' } as const satisfies Record<Locale, string>;

/** The language's own name for itself. */
export const languageName = { en: 'English', zh: '中文' } as const satisfies Record<Locale, string>;

/** Open Graph's form of the language. */
export const openGraphLocale = { en: 'en_GB', zh: 'zh_CN' } as const satisfies Record<
  Locale,
  string
>;
