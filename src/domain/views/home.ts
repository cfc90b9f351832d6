import type { Locale } from '../../schema/locale.ts';
import { strings } from '../../lib/i18n/index.ts';
import { localPath } from '../../lib/url.ts';
import { verificationTags } from '../../lib/verification.ts';
import { storiesIn, type Archive } from '../archive.ts';
import { entriesAbout, featuredFacts } from '../base.ts';
import { pageDay } from '../changed.ts';
import { listGraph, storyItems } from '../graph/list.ts';
import { toScale } from '../scale.ts';
import { baseTimeline } from './base.ts';
import { compositionView } from './composition.ts';
import { archiveMenu } from './menu.ts';
import { inEveryLanguage } from './meta.ts';

/** The home page: a lead, the newest, and the base in one picture. */
export const homeView = (archive: Archive, locale: Locale) => {
  const t = strings(locale);
  const stories = storiesIn(archive, locale);
  const lead = stories.find((story) => story.topics[0] === 'alliance') ?? stories[0];
  const composition = compositionView(archive);
  const latest = stories.filter((story) => story !== lead).slice(0, 5);
  const door = (label: string, route: string, count: unknown) => ({
    label,
    value: String(count),
    href: localPath(locale, route),
  });
  return {
    meta: inEveryLanguage(locale, {
      route: '/',
      title: t.siteName,
      description: t.siteDescription,
      ...(lead && { date: lead.date }),
      changed: pageDay(stories, [
        ...entriesAbout(archive.base),
        ...archive.organisations,
        ...archive.sources,
      ]),
      pageType: 'CollectionPage',
      graph: listGraph(locale, '/', storyItems(lead ? [lead, ...latest] : latest)),
      more: verificationTags(archive.settings),
    }),
    lead,
    composition,
    doors: [
      ...(composition ? [door(t.foundingMembers, '/alliance/', composition.fact.value)] : []),
      door(t.organisationsOnRecord, '/members/', archive.organisations.length),
      door(t.storiesOnRecord, '/news/', stories.length),
      door(t.sourcesOnRecord, '/sources/', archive.sources.length),
    ],
    latest,
    scale: toScale(archive, locale),
    timeline: baseTimeline(archive, locale),
    facts: featuredFacts(archive.base),
    menu: archiveMenu(archive, locale, '/'),
  };
};
