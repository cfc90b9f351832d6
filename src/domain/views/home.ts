import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { storiesIn, type Archive } from '../archive.ts';
import { compositionView } from './composition.ts';
import { archiveMenu } from './menu.ts';
import { inEveryLanguage } from './meta.ts';

/** The home page: a lead, the newest, and the base in figures. */
export const homeView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  const lead = stories.find((story) => story.topics[0] === 'alliance') ?? stories[0];
  return {
    meta: inEveryLanguage(locale, {
      route: '/',
      title: t.siteName,
      description: t.siteDescription,
      ...(lead && { date: lead.date }),
    }),
    lead,
    latest: stories.filter((story) => story !== lead).slice(0, 5),
    menu: archiveMenu(archive, locale, '/'),
    composition: compositionView(archive),
    facts: archive.base.facts.filter(({ featured }) => featured),
  };
};
