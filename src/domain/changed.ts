import type { Story } from './news.ts';

/** What knows the day of its last change; what was never put on record knows none. */
export interface Dated {
  changed?: string | undefined;
}

/** The day on which the text of a story last changed here. */
export const storyDay = ({ updated, published }: Story): string => updated ?? published;

/** The newest of some days, or undefined if none is known. */
export const latestDay = (days: readonly (string | undefined)[]): string | undefined =>
  days.reduce((latest, day) => (day && (!latest || day > latest) ? day : latest), undefined);

/** The day on which a page last changed that shows these stories and entries. */
export const pageDay = (
  stories: readonly Story[],
  entries: readonly Dated[] = [],
): string | undefined =>
  latestDay([...stories.map(storyDay), ...entries.map(({ changed }) => changed)]);
