import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { storiesIn, type Archive } from '../archive.ts';
import { pageDay } from '../changed.ts';
import { groupTerms, storiesWithTerm } from '../glossary.ts';
import { glossaryGraph } from '../graph/glossary.ts';
import { inEveryLanguage } from './meta.ts';

/** The glossary: every term with the stories that use it. */
export const glossaryView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  const groups = groupTerms(archive.terms, locale);
  return {
    meta: inEveryLanguage(locale, {
      route: '/glossary/',
      title: t.glossaryTitle,
      description: t.glossaryDescription(archive.terms.length),
      changed: pageDay(stories, archive.terms),
      trail: [],
      pageType: 'CollectionPage',
      graph: glossaryGraph(
        locale,
        groups.flatMap(({ terms }) => terms),
      ),
      found: { kind: 'page' },
    }),
    groups: groups.map(({ category, terms }) => ({
      category,
      terms: terms.map((term) => ({ term, stories: storiesWithTerm(stories, locale, term) })),
    })),
  };
};
