// What the plain configuration leaves out of this site and Eleventy can do:
// eleventy --config=eleventy.in-full.js
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import plain from './eleventy.config.js';
import { citations } from './in-full/citations.js';
import { makeGraph } from './in-full/graph.js';
import { commonParts, onScale, sourceList } from './in-full/parts.js';

/** The style of every page, and its hash for the policy. */
const readStyle = () => {
  const css = readFileSync('site.css', 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
};

const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export default (config) => {
  const options = plain(config);
  const { site, locales, allMembers: members, allBase: base, allSources } = config.globalData;
  const named = { members, base };

  config.addGlobalData('style', readStyle());
  config.addFilter('inWords', (date) => inWords.format(date));
  config.addFilter('onScale', onScale);
  config.addFilter('slug', (url) => basename(url));
  config.addFilter('linked', makeGraph({ site, locales, members, base, sources: allSources }));
  config.addFilter('citations', citations);
  config.addFilter('sourcesOf', ({ sources }) => sources.map((id) => allSources[id]));
  config.addFilter('sourceList', sourceList);
  config.addFilter('reasons', (other, story, locale) =>
    Object.entries(named)
      .flatMap(([kind, entries]) =>
        other[kind]
          .filter((id) => story[kind].includes(id))
          .map((id) => entries[id]?.name[locale] ?? id),
      )
      .slice(0, 2)
      .join(', '),
  );

  const byLocale = (api, make) =>
    Object.keys(locales).map((locale) =>
      make(locale, api.getFilteredByGlob(`content/${locale}/news/*.md`).toReversed()),
    );
  config.addCollection('stories', (api) => byLocale(api, (_, stories) => stories).flat());
  config.addCollection('tables', (api) =>
    byLocale(api, (locale, stories) => ({ locale, stories })),
  );
  // Worked out once for all the pages of a language.
  config.addCollection('common', (api) =>
    Object.fromEntries(
      byLocale(api, (locale, stories) => [
        locale,
        commonParts({ locale, ...locales[locale], stories, members }),
      ]),
    ),
  );

  return options;
};
