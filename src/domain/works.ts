import type { Locale } from '../schema/locale.ts';
import type { Work } from '../lib/cite/work.ts';
import { formatDate } from '../lib/format.ts';
import { strings } from '../lib/i18n/index.ts';
import { formatValue } from '../lib/quantity.ts';
import type { Fact } from './base.ts';
import type { Organisation } from './members.ts';
import type { Story } from './news.ts';

/** A story as it is cited: by the days of its text, not by that of the event. */
export const storyWork = ({ locale, slug, title, route, published, updated }: Story): Work => ({
  locale,
  slug,
  title,
  route,
  published,
  updated,
});

/** The page of an organisation as it is cited; it carries no date. */
export const organisationWork = ({ slug, name, route }: Organisation, locale: Locale): Work => ({
  locale,
  slug,
  title: name[locale],
  route,
});

/** What a figure says, in one line. */
export const factStatement = (fact: Fact, locale: Locale): string =>
  `${fact.label[locale]}${strings(locale).colon}${formatValue(locale, fact)}`;

/** The page of a language on which a figure stands. */
export const factPage = ({ about }: Fact, locale: Locale): Pick<Work, 'title' | 'route'> => {
  const t = strings(locale);
  return about === 'alliance'
    ? { title: t.allianceTitle, route: '/alliance/' }
    : { title: t.baseTitle, route: '/base/' };
};

/** A figure as it is cited: by what it says, on its page. */
export const factWork = (fact: Fact, locale: Locale): Work => {
  const t = strings(locale);
  const page = factPage(fact, locale);
  return {
    locale,
    slug: fact.slug,
    title: t.cite.figure(
      factStatement(fact, locale),
      t.factStatusNames[fact.status],
      formatDate(locale, fact.asOf),
      page.title,
    ),
    route: `${page.route}#${fact.slug}`,
  };
};
