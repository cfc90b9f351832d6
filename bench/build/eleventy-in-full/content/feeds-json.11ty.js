export const data = {
  pagination: { data: 'collections.feeds', size: 1, alias: 'list' },
  permalink: ({ list, locales }) => `${locales[list.locale].prefix}${list.route}feed.json`,
  eleventyExcludeFromCollections: true,
};

export function render({ list, site, locales }) {
  const { tag, prefix } = locales[list.locale];
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: list.title,
    home_page_url: `${site}${prefix}${list.route}`,
    feed_url: `${site}${prefix}${list.route}feed.json`,
    language: tag,
    items: list.stories.map((story) => ({
      id: `${site}${story.url}`,
      url: `${site}${story.url}`,
      title: story.data.title,
      summary: story.data.description,
      content_html: story.content + this.sourceList(this.sourcesOf(story.data), list.locale),
      date_published: `${this.day(story.date)}T00:00:00Z`,
      tags: story.data.topics,
      language: tag,
    })),
  });
}
