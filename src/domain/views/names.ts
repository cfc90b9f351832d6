import { locales, type Locale } from '../../schema/locale.ts';
import { topics } from '../../schema/topic.ts';
import { strings } from '../../lib/i18n/index.ts';
import { toPinyin } from '../../lib/pinyin.ts';
import type { Name } from '../../lib/search/format.ts';
import { isHan } from '../../lib/search/tokens.ts';
import { basePages, type Archive } from '../archive.ts';
import { formsOf } from '../glossary.ts';

type Localised = Record<Locale, string>;
const localised = (of: (locale: Locale) => string): Localised => ({ en: of('en'), zh: of('zh') });

const hasHan = (name: string): boolean => [...name].some(isHan);

const toName = (title: Localised, others: readonly string[], route?: string): Name => {
  const titles = new Set(Object.values(title));
  const aliases = [...new Set(others)].filter((name) => !titles.has(name));
  const han = [...titles, ...aliases].filter(hasHan);
  return {
    title,
    ...(route && { route }),
    aliases,
    pinyin: Object.fromEntries(han.map((name) => [name, toPinyin(name)])),
  };
};

/** Everything on this site that has a name, for the search: other names, pinyin, a guess at typos. */
export const namesView = (archive: Archive): Name[] => {
  const standing = new Map<string, Name>();
  for (const { route } of archive.pages) {
    const twins = archive.pages.filter((page) => page.route === route);
    const title = localised((locale) => twins.find((page) => page.locale === locale)?.title ?? '');
    standing.set(
      route,
      toName(
        title,
        twins.flatMap(({ aliases }) => aliases),
        route,
      ),
    );
  }
  return [
    ...standing.values(),
    ...[...archive.organisations, ...basePages(archive)].map(({ name, aliases, route }) =>
      toName(
        name,
        locales.flatMap((locale) => aliases?.[locale] ?? []),
        route,
      ),
    ),
    ...archive.terms.map(({ term }) =>
      toName(
        term,
        locales.flatMap((locale) => formsOf(term[locale])),
      ),
    ),
    ...topics.map((topic) =>
      toName(
        localised((locale) => strings(locale).topicNames[topic]),
        [],
      ),
    ),
  ];
};
