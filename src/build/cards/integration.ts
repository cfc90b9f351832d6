import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toCards } from './card.ts';
import { makeCards } from './make-cards.ts';
import { readPage } from './read-page.ts';

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
        const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .flatMap((name) => readPage(readFileSync(join(site, name), 'utf8')) ?? []);
        const cards = toCards(pages);
        if (cards.length === 0) throw new Error('share cards: no page names one');
        const drawn = await makeCards(cards, site, cache);
        logger.info(`${cards.length} cards, ${drawn} drawn`);
      },
    },
  };
};
