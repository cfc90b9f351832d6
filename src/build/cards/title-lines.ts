import type { Locale } from '../../schema/locale.ts';

/** Where a Chinese headline turns: after a comma or a colon between two parts of some length. */
const turn = /(?<=[^，：；]{5}[，：；])(?=.{5})/u;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** No line ends between a number and what it counts, after a preposition or an opening mark. */
const joinsNext = /(?<=[\d“‘《（与和在向将把])\u200b/gu;
/** Nor before a particle or a closing mark. */
const joinsLast = /\u200b(?=[的了，、。：；！？”’》）])/gu;
/** Nor inside the two words that titles are full of and the dictionary does not know. */
const inside = /(?<=北)\u200b(?=碚)|(?<=传)\u200b(?=感)/gu;

/**
 * A title in the parts that start a line of their own; in Chinese U+200B stands wherever else a line
 * may end.
 */
export const titleLines = (locale: Locale, title: string): string[] => {
  if (locale !== 'zh') return [title];
  return title.split(turn).map((part) => {
    const parted = [...words.segment(part)].map(({ segment }) => segment).join('\u200b');
    return parted.replace(joinsNext, '').replace(joinsLast, '').replace(inside, '');
  });
};
