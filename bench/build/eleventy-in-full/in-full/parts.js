// Parts of pages that are the same on many.

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => String(text).replaceAll(/[&<>"']/g, (sign) => entities[sign]);

const said = {
  en: {
    menu: 'Main',
    sections: { news: 'News', members: 'Organisations', base: 'Sensor base', years: 'Years' },
    search: 'Search',
    years: 'Years',
    stories: 'stories',
    about: 'About this site',
    written: 'Written from public reports; every figure leads to its source.',
    feed: 'News feed',
    sources: 'Sources',
    original: 'Read the original',
  },
  zh: {
    menu: '主菜单',
    sections: { news: '新闻', members: '机构', base: '产业基地', years: '年份' },
    search: '搜索',
    years: '年份',
    stories: '篇',
    about: '关于本站',
    written: '根据公开报道编写，每个数字都可追溯到来源。',
    feed: '订阅',
    sources: '来源',
    original: '查看原文',
  },
};

const pages = {
  about: 'About',
  accessibility: 'Accessibility',
  corrections: 'Corrections',
  'editorial-policy': 'Editorial policy',
  privacy: 'Privacy',
  glossary: 'Glossary',
  sources: 'Sources',
  data: 'Data',
  quality: 'Quality',
};

const masthead = ({ locale, prefix, title }, section) => {
  const words = said[locale];
  const menu = Object.entries(words.sections).map(
    ([name, label]) =>
      `<li><a href="${prefix}/${name}/"${name === section ? ' aria-current="page"' : ''}>${label}</a></li>`,
  );
  return `<a class="brand" href="${prefix}/"><svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true"><path d="M3 33.5H37M6 33V29M11 33V26M29 33V26M34 33V29M16 33V23M24 33V23" fill="none" stroke="currentColor" stroke-width="1.75"/><circle cx="20" cy="7.5" r="3.5" fill="currentColor"/></svg><span class="wordmark">${title}</span></a>
<nav class="menu" aria-label="${words.menu}"><ul class="plain-list">${menu.join('')}</ul></nav>
<form class="search-form" action="${prefix}/search/" role="search"><input type="search" name="q" aria-label="${words.search}"><button>${words.search}</button></form>`;
};

/** How far along the scale a month is, which begins with 2016. */
export const onScale = (date) => 48 * (date.getUTCFullYear() - 2016) + 4 * (date.getUTCMonth() + 1);

/** How many of the stories each key has, as pairs. */
const countBy = (stories, keysOf) => {
  const counts = new Map();
  for (const key of stories.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
};
const byKey = ([a], [b]) => (a < b ? -1 : 1);
const byCount = ([, a], [, b]) => b - a;

const scale = ({ locale, prefix, stories }, years) => {
  const words = said[locale];
  const months = countBy(stories, ({ date }) => onScale(date)).sort(([a], [b]) => a - b);
  const path = months.map(([at, count]) => `M${at} 33v-${Math.min(27, count)}`).join('');
  const items = years.map(
    ([year, count]) =>
      `<li><a href="${prefix}/years/${year}/">${year}<span class="visually-hidden">, ${count} ${words.stories}</span></a></li>`,
  );
  return `<nav class="scale" aria-label="${words.years}">
  <svg viewBox="0 0 528 34" preserveAspectRatio="none" aria-hidden="true"><path d="${path}" fill="none" stroke="currentColor"/></svg>
  <ol class="plain-list">${items.join('')}</ol>
</nav>`;
};

const archive = ({ locale, prefix, stories, members }, years) => {
  const menu = (kind, counts, nameOf = (key) => key) =>
    `<ul>${counts.map(([key, count]) => `<li><a href="${prefix}/${kind}/${key}/">${escape(nameOf(key))}</a> ${count}</li>`).join('')}</ul>`;
  const topics = countBy(stories, ({ data }) => data.topics).sort(byCount);
  const often = countBy(stories, ({ data }) => data.members).sort(byCount);
  return `<nav class="archive">
  ${menu('years', years.toReversed())}
  ${menu('topics', topics)}
  ${menu('members', often.slice(0, 12), (id) => members[id]?.name[locale] ?? id)}
</nav>`;
};

const footer = ({ locale, prefix, title }) => {
  const words = said[locale];
  const items = Object.entries(pages).map(
    ([name, label]) => `<li><a href="${prefix}/${name}/">${label}</a></li>`,
  );
  return `<div class="said"><p class="title">${title}</p><p>${words.written}</p><p class="quiet">CC BY 4.0 · MIT</p></div>
<nav aria-label="${words.about}"><ul class="plain-list">${items.join('')}<li><a href="${prefix}/news/feed.xml">${words.feed}</a></li></ul></nav>`;
};

/** All that the pages of a language have in common; the masthead by section. */
export const commonParts = (language) => {
  const years = countBy(language.stories, ({ data }) => data.years).sort(byKey);
  const sections = ['', ...Object.keys(said[language.locale].sections)];
  return {
    masthead: Object.fromEntries(sections.map((name) => [name, masthead(language, name)])),
    scale: scale(language, years),
    archive: archive(language, years),
    footer: footer(language),
  };
};

/** The sources of a story, for its page and for feeds. */
export const sourceList = (sources, locale) => {
  const words = said[locale];
  const items = sources.map((source) => {
    const description = escape(source.description[locale]);
    const date = source.date ? `; ${source.date}` : '';
    const link = source.linkable
      ? `<a href="${escape(source.url)}" hreflang="${source.language}" rel="external">${words.original}<span class="visually-hidden">: ${description}</span></a>`
      : '';
    return `<li><span><b>${escape(source.publisher[locale])}</b>: ${description}${date}. </span>${link}</li>`;
  });
  return `<section class="sources later"><h2>${words.sources}</h2><ol>
${items.join('\n')}
</ol></section>`;
};
