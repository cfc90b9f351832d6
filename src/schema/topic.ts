/** What a story can be about; each has a page, and a name in `lib/i18n`. */
export const topics = [
  'alliance',
  'base',
  'industry',
  'research',
  'policy',
  'talent',
  'region',
] as const;
export type Topic = (typeof topics)[number];
