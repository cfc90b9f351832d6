import { satteri } from '@astrojs/markdown-satteri';
import { markdownToHtml } from 'satteri';
import { chineseEmphasis } from '../chinese-emphasis.ts';
import { strings } from '../i18n/index.ts';
import type { Locale } from '../../schema/locale.ts';
import { allowList, ownPictures } from './allow-list.ts';
import { pictureCredit } from './picture-credit.ts';
import { isPlain } from './plain.ts';
import { tableAlignment } from './table-alignment.ts';

type Processor = ReturnType<typeof satteri>;
type Render = Awaited<ReturnType<Processor['createRenderer']>>['render'];

const isChinese = (path: string | undefined): boolean => path?.includes('/zh/') ?? false;

const featuresOf = (locale: Locale) => {
  const t = strings(locale);
  return {
    // Astro has taken the fields off; a text that begins with --- is text.
    frontmatter: false,
    gfm: { footnotes: { label: t.footnotes, backLabel: t.footnoteBack } },
    // HTML in a text becomes elements, which the allow-list can judge.
    rawHtml: true,
    smartPunctuation: locale === 'en',
  };
};

/** A Markdown processor of one language, which asks every plugin about every text. */
export const processorFor = (locale: Locale): Processor =>
  satteri({
    mdastPlugins: [ownPictures],
    hastPlugins: [pictureCredit, tableAlignment, allowList],
    features: featuresOf(locale),
  });

const nothingFound = { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter: {} };

/** Leaves the plugins out where they have nothing to do. */
const lightly = (render: Render, locale: Locale): Render => {
  const features = featuresOf(locale);
  return async (content, options) =>
    isPlain(content)
      ? { code: markdownToHtml(content, { features }).html, metadata: nothingFound }
      : render(content, options);
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
      const en = lightly((await english.createRenderer(shared)).render, 'en');
      const zh = lightly((await chinese.createRenderer(shared)).render, 'zh');
      return {
        render: (content, options) =>
          isChinese(options?.fileURL?.pathname)
            ? zh(chineseEmphasis(content), options)
            : en(content, options),
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
