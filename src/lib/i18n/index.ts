import type { Locale } from '../../schema/locale.ts';
import { en } from './en.ts';
import type { UiStrings } from './strings.ts';
import { zh } from './zh.ts';

export type { UiStrings };

const all = { en, zh } satisfies Record<Locale, UiStrings>;

/** The words of the interface in a language. */
export const strings = (locale: Locale): UiStrings => all[locale];
