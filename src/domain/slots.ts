import { locales } from '../schema/locale.ts';
import { once } from '../lib/once.ts';
import { slot, type Slots } from '../lib/slots.ts';
import type { Archive } from './archive.ts';
import { loadArchive } from './query.ts';
import { toScale } from './scale.ts';
import { scaleSlots } from './scale-slots.ts';
import { menuSlots } from './views/menu.ts';

const slotsOf = once(
  (archive: Archive): Slots =>
    Object.assign(
      {},
      ...locales.flatMap((locale) => [
        scaleSlots(locale, toScale(archive, locale)),
        menuSlots(archive, locale),
      ]),
    ) as Slots,
);

/** What changes on many pages with every story and is put into them last. */
export const loadSlots = async (): Promise<Slots> => slotsOf(await loadArchive());

/**
 * What a page shows in such places: the places themselves, since a story would make all pages anew
 * otherwise; while writing, the values.
 */
export const loadPlaces = async (): Promise<(name: string) => string> => {
  // Not DEV, which an environment can set for a build too.
  if (import.meta.env.MODE !== 'development') return slot;
  const slots = await loadSlots();
  return (name) => slots[name] ?? '';
};
