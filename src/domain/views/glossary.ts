import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { storiesIn, type Archive } from '../archive.ts';
import { pageDay } from '../changed.ts';
import { groupTerms, storiesWithTerms } from '../glossary.ts';
import { glossaryGraph } from '../graph/glossary.ts';
import type { Story } from '../news.ts';
import { inEveryLanguage } from './meta.ts';

/** Of a term that more stories use, the newest few are named, and the search has the others. */
const mostNamed = 100;
const fewNamed = 10;

const namedOf = (stories: readonly Story[]): readonly Story[] =>
  stories.length > mostNamed ? stories.slice(0, fewNamed) : stories;

/** The glossary: every term with the stories that use it. */
export const glossaryView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  const groups = groupTerms(archive.terms, locale);
  const using = storiesWithTerms(stories, locale, archive.terms);
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
      terms: terms.map((term) => {
        const found = using.get(term) ?? [];
        return { term, count: found.length, stories: namedOf(found) };
      }),
    })),
  };
};
