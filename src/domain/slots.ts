import { locales } from '../schema/locale.ts';
import { slot, type Slots } from '../lib/slots.ts';
import { loadFrames } from './frame.ts';
import { loadArchive } from './query.ts';
import { scaleSlots } from './scale-slots.ts';
import { menuSlots } from './views/menu.ts';

/** What changes on many pages with every story and is put into them last. */
export const loadSlots = async (): Promise<Slots> => {
  const archive = await loadArchive();
  const frames = await loadFrames();
  const slots = locales.map((locale) => ({
    ...scaleSlots(locale, frames[locale].scale),
    ...menuSlots(archive, locale),
  }));
  return Object.assign({}, ...slots) as Slots;
};

/** Tells what a page shows in a place by its name. */
export type Places = (name: string) => string;

/**
 * What a page shows in such places: the places themselves, since a story would make all pages anew
 * otherwise; while writing, the values.
 */
export const loadPlaces = async (): Promise<Places> => {
  // Not DEV, which an environment can set for a build too.
  if (import.meta.env.MODE !== 'development') return slot;
  const slots = await loadSlots();
  return (name) => slots[name] ?? '';
};
