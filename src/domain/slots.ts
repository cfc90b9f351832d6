import { locales } from '../schema/locale.ts';
import { slot, type Slots } from '../lib/slots.ts';
import { loadFrame } from './frame.ts';
import { loadArchive } from './query.ts';
import { scaleSlots } from './scale-slots.ts';
import { menuSlots } from './views/menu.ts';

/** What changes on many pages with every story and is put into them last. */
export const loadSlots = async (): Promise<Slots> => {
  const archive = await loadArchive();
  const slots = locales.map(async (locale) => ({
    ...scaleSlots(locale, (await loadFrame(locale)).scale),
    ...menuSlots(archive, locale),
  }));
  return Object.assign({}, ...(await Promise.all(slots))) as Slots;
};

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
