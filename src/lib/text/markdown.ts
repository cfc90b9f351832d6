import { satteri } from '@astrojs/markdown-satteri';
import { chineseEmphasis } from '../chinese-emphasis.ts';
import { strings } from '../i18n/index.ts';
import type { Locale } from '../../schema/locale.ts';
import { allowList, ownPictures } from './allow-list.ts';
import { pictureCredit } from './picture-credit.ts';
import { tableAlignment } from './table-alignment.ts';

type Processor = ReturnType<typeof satteri>;

const isChinese = (path: string | undefined): boolean => path?.includes('/zh/') ?? false;

const processorFor = (locale: Locale): Processor => {
  const t = strings(locale);
  return satteri({
    mdastPlugins: [ownPictures],
    hastPlugins: [pictureCredit, tableAlignment, allowList],
    features: {
      // Astro has taken the fields off; a text that begins with --- is text.
      frontmatter: false,
      gfm: { footnotes: { label: t.footnotes, backLabel: t.footnoteBack } },
      // HTML in a text becomes elements, which the allow-list can judge.
      rawHtml: true,
      ...(locale === 'zh' && { smartPunctuation: false }),
    },
  });
};

/**
 * A Markdown processor that sets English and Chinese each by its own rules, told apart by the
 * folder `zh`: curly quotes are made in English only, and Chinese emphasis survives its punctuation.
 */
export const bilingualMarkdown = (): Processor => {
  const english = processorFor('en');
  const chinese = processorFor('zh');
  return {
    ...english,
    async createRenderer(shared) {
      const en = await english.createRenderer(shared);
      const zh = await chinese.createRenderer(shared);
      return {
        render: (content, options) =>
          isChinese(options?.fileURL?.pathname)
            ? zh.render(chineseEmphasis(content), options)
            : en.render(content, options),
      };
    },
    async createMdxRenderer(shared, mdx) {
      const en = await english.createMdxRenderer?.(shared, mdx);
      const zh = await chinese.createMdxRenderer?.(shared, mdx);
      if (!en || !zh) throw new Error('this version of Sätteri cannot render MDX');
      return {
        process: (content, path, frontmatter) =>
          isChinese(path)
            ? zh.process(chineseEmphasis(content), path, frontmatter)
            : en.process(content, path, frontmatter),
      };
    },
  };
};
