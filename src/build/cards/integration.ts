import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../pages/built-pages.ts';
import { toCards } from './card.ts';
import { makeCards } from './make-cards.ts';

/** Draws a share card for every finished page that names one in its head. */
export const shareCards = (): AstroIntegration => {
  let cache = '';
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('.cache/cards/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const cards = toCards(builtPages().flatMap(({ card }) => card ?? []));
        if (cards.length === 0) throw new Error('share cards: no page names one');
        const drawn = await makeCards(cards, site, cache);
        logger.info(`${cards.length} cards, ${drawn} drawn`);
      },
    },
  };
};
