import type { SourceData } from '../schema/sources.ts';

export interface Source extends SourceData {
  id: string;
}

export const toSources = (entries: readonly { id: string; data: SourceData }[]): Source[] =>
  entries
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id));
