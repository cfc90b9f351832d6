import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { AddressedCard } from './card.ts';
import { makeCards } from './make-cards.ts';

const root = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(root, { recursive: true }));

const site = join(root, 'site');
const cache = join(root, 'cache');
const make = (...cards: AddressedCard[]) => makeCards(cards, site, cache);
const drawn = ({ address }: AddressedCard) => readFileSync(join(site, address));
const story = (locale: 'en' | 'zh', title: string): AddressedCard => ({
  address: `/cards/${locale}/story.png`,
  card: { locale, title, kicker: [], scale: { first: 2018, last: 2026, date: '2020-08' } },
});

test('an unchanged card is drawn once, a changed one again, and the cache keeps no other', async () => {
  const en = story('en', 'MEMS');
  const zh = story('zh', 'MEMS');
  expect(await make(en, zh)).toBe(2);
  const before = drawn(en);
  expect(before.equals(drawn(zh))).toBe(false);

  rmSync(site, { recursive: true });
  expect(await make(en, zh)).toBe(0);
  expect(drawn(en).equals(before)).toBe(true);

  const changed = story('en', 'MEMS line');
  expect(await make(changed, zh)).toBe(1);
  expect(drawn(changed).equals(before)).toBe(false);
  expect(readdirSync(cache).length).toBe(2);
});

test('cards that look alike are drawn once', async () => {
  const one = story('en', 'Sensors');
  expect(await make(one, { ...one, address: '/cards/two.png' })).toBe(1);
});

test('a character without a glyph stops the build, which names it and the card', async () => {
  await expect(make(story('zh', '传感器\u{1f600}'))).rejects.toThrow(
    'no font has the glyph of \u{1f600}, for /cards/zh/story.png',
  );
  expect(await make(story('zh', 'μΩ℃²重慶龍'))).toBe(1);
});
