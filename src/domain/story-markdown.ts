import { chineseEmphasis } from '../lib/chinese-emphasis.ts';
import { langTag } from '../lib/lang.ts';
import { licence } from '../lib/licence.ts';
import { portableMarkdown } from '../lib/markdown.ts';
import { strings } from '../lib/i18n/index.ts';
import { absoluteUrl } from '../lib/url.ts';
import { creditOf } from './credit.ts';
import type { Story } from './news.ts';
import { originalOf, type Source } from './sources.ts';

/** A source in one line, with its address where readers are sent there. */
const sourceLine = (story: Story, source: Source): string => {
  const { who, what } = creditOf(story.locale, source);
  const rest = originalOf(source) ?? (source.via ? '' : strings(story.locale).notLinked);
  return `${who}${what}${rest}`.trim();
};

/** A field in YAML, whose values and items are JSON: that is YAML too. */
const field = ([name, value]: [string, unknown]): string =>
  Array.isArray(value)
    ? `${name}:\n${value.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}`
    : `${name}: ${JSON.stringify(value)}\n`;

/** A story as Markdown that stands by itself: what is known of it, and its text as it was written. */
export const storyMarkdown = (story: Story, sources: readonly Source[], site: URL): string => {
  const page = absoluteUrl(site, story.href);
  const { title, summary, date, published, updated, place, caution, changes } = story;
  const facts = {
    title,
    summary,
    date,
    ...(place && { place }),
    published,
    ...(updated && { updated }),
    language: langTag[story.locale],
    canonical: page,
    licence: licence.url,
    credit: licence.credit[story.locale],
    sources: sources.map((source) => sourceLine(story, source)),
    ...(caution && { caution }),
    ...(changes && { changes }),
  };
  const isEnglish = story.locale === 'en';
  const text = portableMarkdown(isEnglish ? story.text : chineseEmphasis(story.text), {
    smart: isEnglish,
    address: (url) => absoluteUrl(site, url),
    picture: (alt, credit) => `[${alt}](${page}) ${credit}`,
  });
  return `---\n${Object.entries(facts).map(field).join('')}---\n\n${text}\n`;
};
