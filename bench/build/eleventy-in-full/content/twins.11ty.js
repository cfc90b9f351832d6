// Every story in Markdown.
export const data = {
  pagination: { data: 'collections.stories', size: 1, alias: 'story' },
  permalink: ({ story }) => story.url.replace(/\/$/, '.md'),
  eleventyExcludeFromCollections: true,
};

export function render({ story, site, locales }) {
  const { title, description, locale } = story.data;
  const sources = this.sourcesOf(story.data).map((source) => {
    const date = source.date ? `; ${source.date}` : '';
    const told = `${source.publisher[locale]}: ${source.description[locale]}${date}`;
    return `  - ${JSON.stringify(told)}\n`;
  });
  return `---
title: ${JSON.stringify(title)}
summary: ${JSON.stringify(description)}
date: ${this.day(story.date)}
language: ${locales[locale].tag}
canonical: ${site}${story.url}
licence: https://creativecommons.org/licenses/by/4.0/
credit: ${JSON.stringify(locales[locale].title)}
sources:
${sources.join('')}---

${story.rawInput.trimStart().replaceAll('](/', `](${site}/`)}`;
}
