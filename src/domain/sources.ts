import type { SourceData } from '../schema/sources.ts';
import { byCode } from '../lib/order.ts';
import type { Dated } from './changed.ts';

export interface Source extends SourceData, Dated {
  id: string;
  /** The year of its date, or `undated`: the page of the list on which it stands. */
  year: string;
}

export const undated = 'undated';

export const sourceYearRoute = (year: string): string => `/sources/${year}/`;

/** Where a source stands in the list, with what rests on it. */
export const sourceRoute = ({ id, year }: Source): string => `${sourceYearRoute(year)}#${id}`;

/** Where readers are sent to read a source; one that is only credited has no address. */
export const originalOf = ({ linkable, url }: Source): string | undefined =>
  linkable ? url : undefined;

export const toSources = (entries: readonly { id: string; data: SourceData & Dated }[]): Source[] =>
  entries
    .map(({ id, data }) => ({ ...data, id, year: data.date?.slice(0, 4) ?? undated }))
    .toSorted((a, b) => byCode(b.date ?? '', a.date ?? '') || byCode(a.id, b.id));

export interface SourceYear {
  year: string;
  sources: Source[];
}

/** Sources by year, newest first; those without a date come last. */
export const sourcesByYear = (sources: readonly Source[]): SourceYear[] =>
  [...Map.groupBy(sources, ({ year }) => year)]
    .map(([year, ofYear]) => ({ year, sources: ofYear }))
    .toSorted((a, b) =>
      a.year === undated ? 1 : b.year === undated ? -1 : byCode(b.year, a.year),
    );
