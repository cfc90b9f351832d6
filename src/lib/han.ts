const han = /\p{Script=Han}/gu;
const between =
  /(?<=\p{Script=Han}[”）》]?(?:<\/?mark>)*)\s+(?=(?:<\/?mark>)*[“（《]?\p{Script=Han})/gu;
const beside = /(?<=\p{Script=Han}(?:<\/?mark>)*)\s+|\s+(?=(?:<\/?mark>)*\p{Script=Han})/gu;

/** A space around each Han character, so that a word index takes each of them as a word. */
export const spaceHan = (text: string): string => text.replace(han, ' $& ');

/**
 * Takes the spaces of {@link spaceHan} out again; marks of a match may stand between.
 * In English text a space stays between a Han name and the words beside it.
 */
export const closeHan = (text: string, locale: 'en' | 'zh'): string =>
  text.replace(locale === 'zh' ? beside : between, '').replace(/\s+/g, ' ');
