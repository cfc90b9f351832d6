import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { localPath } from '../../lib/url.ts';
import { basePages, storiesIn, type Archive, type Link } from '../archive.ts';
import { storyRoute } from '../news.ts';
import type { Source } from '../sources.ts';
import { inEveryLanguage } from './meta.ts';

/** Everything that names a source, as links. */
const restingOn = (archive: Archive, locale: Locale, id: string): Link[] => {
  const rests = ({ sources }: { sources: readonly string[] }) => sources.includes(id);
  const named = [...archive.organisations, ...basePages(archive)].filter(rests);
  const facts = archive.base.facts.filter(rests);
  const milestones = archive.base.milestones.filter(rests);
  const links = [
    ...storiesIn(archive, locale)
      .filter(rests)
      .map(({ title, route }) => ({ label: title, route })),
    ...named.map(({ name, route }) => ({ label: name[locale], route })),
    ...facts.map(({ label, about }) => ({
      label: label[locale],
      route: about === 'alliance' ? '/alliance/' : `/base/${about}/`,
    })),
    ...milestones.map(({ title, story, place }) => ({
      label: title[locale],
      route: story ? storyRoute(story) : `/base/${place}/`,
    })),
    ...archive.pages
      .filter((page) => page.locale === locale && rests(page))
      .map(({ title, route }) => ({ label: title, route })),
  ];
  return links.map(({ label, route }) => ({ label, href: localPath(locale, route) }));
};

export interface SourceUse {
  source: Source;
  rests: Link[];
}

/** Every source with what rests on it. */
export const sourcesView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  return {
    meta: inEveryLanguage(locale, {
      route: '/sources/',
      title: t.sourcesTitle,
      description: t.sourcesDescription,
    }),
    sources: archive.sources.map((source): SourceUse => ({
      source,
      rests: restingOn(archive, locale, source.id),
    })),
  };
};
