import { locales, type Locale } from '../schema/locale.ts';
import type { PageData } from '../schema/pages.ts';

/** A standing page in one language. */
export interface StandingPage extends PageData {
  locale: Locale;
  slug: string;
  route: string;
  languages: readonly Locale[];
}

/** Standing pages that show more than their text, each at a route of its own. */
export const specialPages = { alliance: 'alliance', corrections: 'corrections' } as const;

export const isSpecial = ({ slug }: StandingPage): boolean =>
  Object.values(specialPages).some((one) => one === slug);

export const toStandingPages = (
  entries: readonly { id: string; data: PageData }[],
): StandingPage[] => {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.flatMap(({ id, data }) => {
    const locale = locales.find((key) => id.startsWith(`${key}/`));
    if (!locale) return [];
    const slug = id.slice(locale.length + 1);
    const languages = locales.filter((key) => ids.has(`${key}/${slug}`));
    return [{ ...data, locale, slug, route: `/${slug}/`, languages }];
  });
};
