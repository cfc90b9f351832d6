import type { Locale } from './locale.ts';

const between = ' ‖ ';

/** A message in both languages; whoever shows it may take one with {@link said}. */
export const say = (en: string, zh: string): string => en + between + zh;

/** A message in one language; one that was not made by {@link say} stays as it is. */
export const said = (message: string, locale: Locale): string => {
  const [en = message, zh = en] = message.split(between);
  return locale === 'zh' ? zh : en;
};
