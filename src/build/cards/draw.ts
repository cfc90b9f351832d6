import { Renderer, setGlyphCacheMaxBytes } from '@takumi-rs/core';
import { cardSize } from '../../lib/card.ts';
import { langTag } from '../../lib/lang.ts';
import type { Card } from './card.ts';
import { cardNode, titleHeight, titleNode, titleSizes } from './design.ts';
import { registerFonts } from './fonts.ts';
import { sheet } from './sheet.ts';

/** Bytes for the outlines of characters, so that the Chinese ones of many titles stay known. */
const glyphCache = 64 * 2 ** 20;

/** A function that draws cards as PNG; the fonts are read once for all of them. */
export const cardPen = async (): Promise<(card: Card) => Promise<Buffer>> => {
  setGlyphCacheMaxBytes(glyphCache);
  const renderer = new Renderer();
  await registerFonts(renderer);
  return async (card) => {
    const options = { css: [sheet], lang: langTag[card.locale] };
    for (const size of titleSizes) {
      const title = await renderer.measure(titleNode(card, size), options);
      if (title.height > titleHeight) continue;
      return renderer.render(cardNode(card, size), { ...options, ...cardSize });
    }
    throw new Error(`the title is too long for a share card: ${card.title}`);
  };
};
