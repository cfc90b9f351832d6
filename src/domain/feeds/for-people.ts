import { formatDate } from '../../lib/format.ts';
import { strings } from '../../lib/i18n/index.ts';
import type { Feed } from './feed.ts';

const xhtml = 'http://www.w3.org/1999/xhtml';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * What a browser shows of an Atom feed, as XHTML: what a feed is, and its stories with links.
 * Browsers give up XSLT, and CSS alone makes no link, no heading and no page as wide as a phone.
 */
export const forPeople = (feed: Feed): string => {
  const { locale, title, heading, author, description, page, atom, json, entries } = feed;
  const t = strings(locale);
  const kicker = [t.feed, ...(heading === author ? [] : [author])].join(' · ');
  const link = (href: string, text: string) => `<a href="${escaped(href)}">${escaped(text)}</a>`;
  const stories = entries.map(({ url, story }) => {
    const time = `<time datetime="${story.date}">${formatDate(locale, story.date)}</time>`;
    const facts = [time, ...(story.place ? [escaped(story.place)] : [])].join(' · ');
    return `<li><p class="facts">${facts}</p><h2>${link(url, story.title)}</h2><p>${escaped(story.summary)}</p></li>`;
  });
  return `<head xmlns="${xhtml}"><title>${escaped(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1"/><link rel="icon" href="/favicon.svg" type="image/svg+xml"/></head>
<main xmlns="${xhtml}">
<p class="facts">${escaped(kicker)}</p><h1>${escaped(heading)}</h1><p>${escaped(description)}</p>
<p class="use">${escaped(t.feeds.use)} <code>${escaped(atom)}</code></p>
<p>${link(page, t.feeds.onSite)} · ${link(json, t.feeds.json)}</p>
<ol>${stories.join('\n')}</ol>
</main>
`;
};
