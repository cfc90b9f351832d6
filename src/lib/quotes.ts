/** Straight quotes as English typography sets them; Markdown does the same for running text. */
export const curlyQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([—–])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([—–“])'/g, '$1‘')
    .replaceAll("'", '’');

/** A copy of data in which every English text (under a key `en`) has its quotes set. */
export const curlyEnglish = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(curlyEnglish) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'en' && typeof inner === 'string' ? curlyQuotes(inner) : curlyEnglish(inner),
  ]);
  return Object.fromEntries(entries) as Value;
};
