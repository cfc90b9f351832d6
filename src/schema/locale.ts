/** The two languages of the site; a locale is the key of a folder and of an address. */
export const locales = ['en', 'zh'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale = 'en' satisfies Locale;

export const isLocale = (value: string): value is Locale => locales.some((one) => one === value);
