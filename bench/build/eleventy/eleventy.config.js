// The plain equivalent of the site for Eleventy: what Hugo's templates show, in Nunjucks.
import { readFileSync } from 'node:fs';

const site = 'http://localhost:4321';
const locales = {
  en: { tag: 'en', prefix: '', title: 'Smart Sensing Alliance', news: 'News' },
  zh: { tag: 'zh-Hans', prefix: '/zh', title: '智能传感联盟', news: '新闻' },
};
const perPage = 50;
const perFeed = 20;
const kinds = ['topics', 'members', 'base', 'years'];

const read = (name) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));

/** Stories by each of what they are about. */
const shelves = (stories, kind) =>
  Map.groupBy(
    stories.flatMap((story) => (story.data[kind] ?? []).map((key) => ({ key, story }))),
    ({ key }) => key,
  );

export default (config) => {
  const data = { members: read('members'), base: read('base'), sources: read('sources') };
  for (const [name, entries] of Object.entries(data))
    config.addGlobalData(`all${name[0].toUpperCase()}${name.slice(1)}`, entries);
  config.addGlobalData('locales', locales);
  config.addGlobalData('site', site);
  config.addPassthroughCopy({ static: '/' });
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  config.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
  config.addFilter('graph', (story, locale) => ({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: story.title,
        description: story.description,
        datePublished: story.date.toISOString().slice(0, 10),
        inLanguage: locales[locale].tag,
        url: `${site}${story.url}`,
        about: story.members.map((id) => ({
          '@type': 'Organization',
          name: data.members[id]?.name[locale],
        })),
        citation: story.sources.map((id) => ({
          '@type': 'CreativeWork',
          name: data.sources[id]?.description[locale],
          publisher: data.sources[id]?.publisher[locale],
        })),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [locales[locale].title, locales[locale].news].map((name, at) => ({
          '@type': 'ListItem',
          position: at + 1,
          name,
          item: `${site}${locales[locale].prefix}${at === 0 ? '/' : '/news/'}`,
        })),
      },
    ],
  }));

  const byLocale = (api) =>
    Object.keys(locales).map((locale) => ({
      locale,
      // Newest first.
      stories: api.getFilteredByGlob(`content/${locale}/news/*.md`).toReversed(),
    }));

  const listsOf = (api) =>
    byLocale(api).flatMap(({ locale, stories }) => [
      { locale, route: '/news/', title: locales[locale].news, stories },
      ...kinds.flatMap((kind) =>
        [...shelves(stories, kind)].map(([key, on]) => ({
          locale,
          route: `/${kind}/${key}/`,
          title: data[kind]?.[key]?.name?.[locale] ?? key,
          summary: data[kind]?.[key]?.summary?.[locale],
          stories: on.map(({ story }) => story),
        })),
      ),
    ]);

  config.addCollection('feeds', (api) =>
    listsOf(api)
      .filter(({ route }) => !route.startsWith('/years/'))
      .map((list) => ({ ...list, stories: list.stories.slice(0, perFeed) })),
  );
  config.addCollection('lists', (api) =>
    listsOf(api).flatMap((list) => {
      const pages = Math.ceil(list.stories.length / perPage);
      return Array.from({ length: pages }, (_, at) => ({
        ...list,
        url: `${locales[list.locale].prefix}${list.route}${at === 0 ? '' : `page/${at + 1}/`}`,
        number: at + 1,
        pages,
        stories: list.stories.slice(at * perPage, (at + 1) * perPage),
      }));
    }),
  );
  config.addCollection('years', (api) => [
    ...new Set(api.getFilteredByGlob('content/en/news/*.md').flatMap((one) => one.data.years)),
  ]);
  config.addCollection('newest', (api) =>
    byLocale(api).map(({ locale, stories }) => ({ locale, stories: stories.slice(0, 20) })),
  );
  // Neighbours and related stories, worked out once for all.
  config.addCollection('near', (api) => {
    const near = {};
    for (const { stories } of byLocale(api)) {
      const about = { members: shelves(stories, 'members'), base: shelves(stories, 'base') };
      for (const [at, story] of stories.entries()) {
        const others = new Set(
          ['members', 'base'].flatMap((kind) =>
            (story.data[kind] ?? []).flatMap((key) =>
              (about[kind].get(key) ?? []).slice(0, 60).map(({ story: other }) => other),
            ),
          ),
        );
        others.delete(story);
        const shared = (other) =>
          other.data.members.filter((id) => story.data.members.includes(id)).length * 2 +
          other.data.base.filter((id) => story.data.base.includes(id)).length;
        near[story.url] = {
          earlier: stories[at + 1],
          later: stories[at - 1],
          related: [...others].sort((a, b) => shared(b) - shared(a)).slice(0, 3),
        };
      }
    }
    return near;
  });

  return {
    dir: { input: 'content', includes: '_includes', output: 'public' },
    markdownTemplateEngine: false,
  };
};
