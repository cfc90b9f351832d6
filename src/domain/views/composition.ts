import { findSources, type Archive } from '../archive.ts';
import { compositionOf } from '../base.ts';

/** The founding members by kind, with the sources of their number. */
export const compositionView = (archive: Archive) => {
  const fact = compositionOf(archive.base);
  return fact && { fact, sources: findSources(archive, fact.sources) };
};

export type CompositionView = NonNullable<ReturnType<typeof compositionView>>;
