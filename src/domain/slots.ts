import { locales } from '../schema/locale.ts';
import { slot, type Slots } from '../lib/slots.ts';
import { loadArchive } from './query.ts';
import { menuSlot, menuSlots } from './views/menu.ts';

/** What changes on every list with a story and is put into them last: the counts of the archive. */
export const loadSlots = async (): Promise<Slots> => {
  const archive = await loadArchive();
  return Object.assign({}, ...locales.map((locale) => menuSlots(archive, locale))) as Slots;
};

/** Tells how many stories a link of the archive's menu leads to. */
export type CountOf = (href: string) => string;

/**
 * What a list shows for such a count: its place, since a story would make all lists anew otherwise;
 * while writing, the count.
 */
export const loadCounts = async (): Promise<CountOf> => {
  // Not DEV, which an environment can set for a build too.
  if (import.meta.env.MODE !== 'development') return (href) => slot(menuSlot(href));
  const slots = await loadSlots();
  return (href) => slots[menuSlot(href)] ?? '';
};
