import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { copyIfChanged, keepOnly, writeWhole } from '../pages/write.ts';
import type { AddressedCard, Card } from './card.ts';
import { cardNode, cardText, titleHeight, titleSizes } from './design.ts';
import { cardPen } from './draw.ts';
import { fontPackages, missingGlyphs } from './fonts.ts';
import { sheet } from './sheet.ts';

const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> };
const versions = ['@takumi-rs/core', ...fontPackages].map((name) => [name, dependencies[name]]);

const alike = hash('sha256', JSON.stringify([versions, sheet, titleHeight, titleSizes]));

/** A file named by all that decides how a card looks: what is handed to the renderer, and which. */
const fileOf = (card: Card): string => {
  const drawn = JSON.stringify(cardNode(card, titleSizes[0]));
  return `${hash('sha256', alike + drawn, 'base64url')}.png`;
};

/** Draws into the cache, as many cards at a time as the machine has processors. */
const drawAll = async (cards: ReadonlyMap<string, AddressedCard>, cache: string): Promise<void> => {
  for (const { address, card } of cards.values()) {
    const missing = missingGlyphs(cardText(card));
    if (missing.length > 0) {
      throw new Error(`share cards: no font has the glyph of ${missing.join(' ')}, for ${address}`);
    }
  }
  const draw = await cardPen();
  const queue = cards.entries();
  const work = async (): Promise<void> => {
    for (const [file, { card }] of queue) {
      writeWhole(join(cache, file), await draw(card));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
};

/**
 * Puts cards into a built site; those that an earlier build drew come out of the cache, which then
 * holds these and no others.
 * @returns how many were drawn.
 */
export const makeCards = async (
  cards: readonly AddressedCard[],
  site: string,
  cache: string,
): Promise<number> => {
  mkdirSync(cache, { recursive: true });
  const known = new Set(readdirSync(cache));
  const files = new Map(cards.map((one) => [one, fileOf(one.card)]));
  const missing = new Map(
    [...files].filter(([, file]) => !known.has(file)).map(([one, file]) => [file, one]),
  );
  if (missing.size > 0) await drawAll(missing, cache);
  for (const [{ address }, file] of files) {
    copyIfChanged(join(cache, file), join(site, address));
  }
  const addresses = new Set(cards.map(({ address }) => address));
  keepOnly(join(site, 'cards'), (name) => addresses.has(`/cards/${name}`));
  const used = new Set(files.values());
  for (const file of known) if (!used.has(file)) rmSync(join(cache, file));
  return missing.size;
};
