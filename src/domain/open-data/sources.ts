import type { SourceRow } from '../../schema/open-data/sources.ts';
import type { Archive } from '../archive.ts';
import { originalOf, sourceRoute } from '../sources.ts';
import { addressesOf } from './both.ts';

/** Every source, newest first; one that may not be linked comes without its address. */
export const sourceRows = ({ sources }: Archive, site: URL): SourceRow[] =>
  sources.map((source) => ({
    id: source.id,
    publisher: source.publisher,
    author: source.author,
    description: source.description,
    date: source.date,
    dateNote: source.dateNote,
    language: source.language,
    via: source.via,
    original: originalOf(source),
    url: addressesOf(site, sourceRoute(source)),
  }));
