import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cardSize } from '../../lib/card.ts';
import { strings } from '../../lib/i18n/index.ts';
import { locales } from '../../schema/locale.ts';
import { copyIfChanged, keepOnly, writeWhole } from '../pages/write.ts';
import type { AddressedCard, Card } from './card.ts';
import { cardText } from './design.ts';
import { cardPen } from './draw.ts';
import { fontPackages, missingGlyphs } from './fonts.ts';
import { mark, sheet } from './sheet.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** All but what a card says that decides how it looks: to lay out ten thousand takes half a second. */
const makers = (): string => {
  const { dependencies } = JSON.parse(read('../../../package.json')) as {
    dependencies: Record<string, string>;
  };
  const versions = ['@takumi-rs/core', ...fontPackages].map((name) => [name, dependencies[name]]);
  const sources = readdirSync(new URL('./', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map(read);
  const words = locales.map((locale) => [strings(locale).siteName, strings(locale).wordmark]);
  // Where a Chinese title may be broken is a matter of Node's edition of ICU.
  const all = [process.versions['icu'], versions, sheet, mark, words, cardSize, sources];
  return hash('sha256', JSON.stringify(all));
};
const alike = makers();

/** A file named by all that decides how a card looks. */
const fileOf = (card: Card): string =>
  `${hash('sha256', alike + JSON.stringify(card), 'base64url')}.png`;

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
