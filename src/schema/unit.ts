/** The units of numbers; `lib/i18n` says how each is written. */
export const units = [
  'km2',
  'm2',
  'mu',
  'km',
  'yuan',
  'percent',
  'building',
  'firm',
  'project',
  'member',
] as const;

/** How a source qualifies a number. */
export const precisions = ['exact', 'about', 'over'] as const;

/** Whether a number was reported, aimed at or planned. */
export const factStatuses = ['reported', 'target', 'plan'] as const;
