import { locales, type Locale } from '../schema/locale.ts';
import { formatDate } from '../lib/format.ts';
import { strings } from '../lib/i18n/index.ts';
import { absoluteUrl, localPath } from '../lib/url.ts';
import { publishedIn, type Archive } from './archive.ts';
import { markdownRoute } from './news.ts';
import { catalogue } from './open-data/catalogue.ts';
import { openDataRoute } from './open-data/route.ts';

/** How many stories are listed by name; the news index has them all. */
const newest = 30;

const section = (heading: string, items: readonly string[]): string =>
  `## ${heading}\n\n${items.join('\n')}`;

const sections = (archive: Archive, locale: Locale, site: URL): string[] => {
  const t = strings(locale);
  const data = t.openData;
  const item = (label: string, route: string, note: string): string =>
    `- [${label}](${absoluteUrl(site, localPath(locale, route))}): ${note}`;
  const stories = publishedIn(archive, locale).slice(0, newest);
  return [
    section(data.llms.pages, [
      item(t.newsTitle, '/news/', t.newsDescription),
      item(t.membersTitle, '/members/', t.membersDescription),
      item(t.baseTitle, '/base/', t.baseDescription),
      item(t.glossaryTitle, '/glossary/', t.glossaryDescription(archive.terms.length)),
      item(t.sourcesTitle, '/sources/', t.sourcesDescription),
      ...archive.pages
        .filter((page) => page.locale === locale)
        .map(({ title, route, summary }) => item(title, route, summary)),
      item(t.feed, '/feed.xml', data.llms.feed),
    ]),
    section(data.title, [
      item(data.title, openDataRoute, data.description),
      ...catalogue(archive, site).map(
        ({ name, json, description }) => `- [${name[locale]}](${json}): ${description[locale]}`,
      ),
    ]),
    section(
      data.llms.newest(stories.length),
      stories.map(({ title, slug, date, summary }) =>
        item(title, markdownRoute(slug), `${formatDate(locale, date)}${t.stop}${summary}`),
      ),
    ),
  ];
};

/** What the site holds, for programs that read it: https://llmstxt.org */
export const llmsText = (archive: Archive, site: URL): string => {
  const [en, zh] = [strings('en'), strings('zh')];
  return [
    `# ${en.siteName}`,
    `> ${en.siteDescription}`,
    en.openData.llms.note,
    `${zh.siteName}${zh.colon}${zh.siteDescription}${zh.openData.llms.note}`,
    ...locales.flatMap((locale) => sections(archive, locale, site)),
  ]
    .join('\n\n')
    .concat('\n');
};
