import type { TermRow } from '../../schema/open-data/glossary.ts';
import type { Archive } from '../archive.ts';
import { termRoute } from '../glossary.ts';
import { addressesOf } from './both.ts';

/** Every term of the glossary. */
export const termRows = ({ terms }: Archive, site: URL): TermRow[] =>
  terms.map(({ slug, term, pinyin, category, definition }) => ({
    id: slug,
    term,
    pinyin,
    category,
    definition,
    url: addressesOf(site, termRoute(slug)),
  }));
