// Every story as a row of a table.
export const data = {
  pagination: { data: 'collections.tables', size: 1, alias: 'table' },
  permalink: ({ table, locales }) => `${locales[table.locale].prefix}/stories.csv`,
  eleventyExcludeFromCollections: true,
};

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;

export function render({ table, site }) {
  const rows = table.stories.map(({ url, date, data: story }) =>
    [
      this.slug(url),
      quoted(story.title),
      quoted(story.description),
      this.day(date),
      ...[story.topics, story.members, story.base, story.sources].map((ids) => ids.join(';')),
      `${site}${url}`,
    ].join(','),
  );
  const head = 'id,title,summary,date,topics,organisations,places,sources,url';
  return `${[head, ...rows].join('\n')}\n`;
}
