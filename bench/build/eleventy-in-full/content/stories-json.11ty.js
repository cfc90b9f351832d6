// Every story as a record.
export const data = {
  pagination: { data: 'collections.tables', size: 1, alias: 'table' },
  permalink: ({ table, locales }) => `${locales[table.locale].prefix}/stories.json`,
  eleventyExcludeFromCollections: true,
};

export function render({ table, site }) {
  const records = table.stories.map(({ url, date, data: story }) => ({
    id: this.slug(url),
    title: story.title,
    summary: story.description,
    date: this.day(date),
    topics: story.topics,
    organisations: story.members,
    places: story.base,
    sources: story.sources,
    url: `${site}${url}`,
  }));
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  return JSON.stringify({ licence, records }, null, 2);
}
