import { pinyin } from 'pinyin-pro';
import { bare, folding } from './search/fold.ts';
import { isHan } from './search/tokens.ts';

/** A Chinese name in pinyin without tones, a space after each syllable; Latin words stay. */
export const toPinyin = (name: string): string =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .map((syllable) => bare(folding(), syllable))
    .filter((syllable) => syllable && !isHan(syllable))
    .join(' ');
