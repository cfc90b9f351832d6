import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { today } from '../../lib/clock.ts';
import { builtPages } from '../pages/built-pages.ts';
import type { PageHead } from '../pages/page-head.ts';
import { baiduSitemap, mostAddresses, newsSitemap, sitemapIndex } from './urlset.ts';

/**
 * The sitemaps: every page that may be indexed, with what the page itself says of its languages and
 * of the day on which it last changed; the news of two days; and the Chinese pages for Baidu.
 */
export const sitemaps = (): AstroIntegration => {
  /** Those that may be indexed, by their addresses. */
  const heads = new Map<string, PageHead>();
  let folder = '';
  const made = sitemap({
    entryLimit: mostAddresses,
    namespaces: { news: false, image: false, video: false },
    filter: (address) => heads.has(address),
    serialize: (item) => {
      const head = heads.get(item.url);
      return {
        ...item,
        links: head?.alternates ?? [],
        ...(head?.changed && { lastmod: head.changed }),
      };
    },
  });
  const {
    'astro:routes:resolved': resolved,
    'astro:config:done': configured,
    'astro:build:done': written,
  } = made.hooks;
  const writeBaidu = (pages: readonly PageHead[], site: URL): void => {
    const names = Array.from({ length: Math.ceil(pages.length / mostAddresses) }, (_, index) => {
      const name = `sitemap-baidu-${index}.xml`;
      const from = index * mostAddresses;
      writeFileSync(join(folder, name), baiduSitemap(pages.slice(from, from + mostAddresses)));
      return new URL(name, site).href;
    });
    writeFileSync(join(folder, 'sitemap-baidu.xml'), sitemapIndex(names));
  };
  return {
    name: 'sitemaps',
    hooks: {
      'astro:routes:resolved': (options) => resolved?.(options),
      'astro:config:done': (options) => {
        folder = fileURLToPath(options.config.outDir);
        return configured?.(options);
      },
      'astro:build:done': async (options) => {
        for (const { head } of builtPages()) if (head?.isIndexable) heads.set(head.url, head);
        const pathnames = [...heads.keys()].map((url) => ({ pathname: new URL(url).pathname }));
        await written?.({ ...options, pages: pathnames });
        const pages = [...heads.values()].toSorted((a, b) => (a.url < b.url ? -1 : 1));
        const [first] = pages;
        if (!first) return;
        writeFileSync(join(folder, 'sitemap-news.xml'), newsSitemap(pages, today()));
        const chinese = pages.filter(({ alternates, url }) =>
          alternates.some((one) => one.url === url && one.lang === 'zh-Hans'),
        );
        writeBaidu(chinese, new URL('/', first.url));
      },
    },
  };
};
