import type { OrganisationRow } from '../../schema/open-data/organisations.ts';
import type { Archive } from '../archive.ts';
import { addressesOf } from './both.ts';

/** Every organisation of the record, by its English name. */
export const organisationRows = ({ organisations }: Archive, site: URL): OrganisationRow[] =>
  organisations.map((one) => ({
    id: one.slug,
    name: one.name,
    nameNote: one.nameNote,
    aliases: one.aliases ?? { en: [], zh: [] },
    kind: one.kind,
    relation: one.relation,
    city: one.city,
    valueChain: one.valueChain,
    summary: one.summary,
    caveat: one.caveat,
    website: one.website,
    url: addressesOf(site, one.route),
    sources: one.sources,
  }));
