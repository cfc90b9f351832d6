import type { Locale } from '../schema/locale.ts';
import { memberKinds, relations, valueChainStages, type MemberData } from '../schema/members.ts';
import type { Dated } from './changed.ts';

/** An organisation; it is the same in both languages, each word of it in two. */
export interface Organisation extends MemberData, Dated {
  slug: string;
  route: string;
}

export const toOrganisations = (
  entries: readonly { id: string; data: MemberData & Dated }[],
): Organisation[] =>
  entries
    .map(({ id, data }) => ({ ...data, slug: id, route: `/members/${id}/` }))
    .toSorted((a, b) => a.name.en.localeCompare(b.name.en, 'en'));

/** Up to about this many characters a name stands well in a menu. */
const menuLength = { en: 26, zh: 12 } as const satisfies Record<Locale, number>;

/** The name of an organisation for a menu: the full one if it is short, else its short form. */
export const shortName = ({ name, aliases }: Organisation, locale: Locale): string =>
  name[locale].length <= menuLength[locale] ? name[locale] : (aliases?.[locale][0] ?? name[locale]);

export interface RelationGroup {
  relation: (typeof relations)[number];
  organisations: Organisation[];
}

/** Organisations by relation, nearest to the alliance first; no empty group. */
export const byRelation = (organisations: readonly Organisation[]): RelationGroup[] =>
  relations
    .map((relation) => ({
      relation,
      organisations: organisations.filter((one) => one.relation === relation),
    }))
    .filter((group) => group.organisations.length > 0);

/** The ways to divide the organisations; each value that occurs has a page of its own. */
export const facets = {
  relation: {
    values: relations,
    has: (one: Organisation, value: string) => one.relation === value,
  },
  kind: { values: memberKinds, has: (one: Organisation, value: string) => one.kind === value },
  'value-chain': {
    values: valueChainStages,
    has: (one: Organisation, value: string) => one.valueChain.some((stage) => stage === value),
  },
} as const;
export type Facet = keyof typeof facets;
export const facetNames = ['relation', 'kind', 'value-chain'] as const satisfies readonly Facet[];

export interface FacetValue {
  facet: Facet;
  value: string;
  route: string;
  count: number;
}

/** Every value of every facet that occurs, with its page and the number of organisations on it. */
export const facetValues = (organisations: readonly Organisation[]): FacetValue[] =>
  facetNames.flatMap((facet) =>
    facets[facet].values
      .map((value) => ({
        facet,
        value,
        route: `/members/${facet}/${value}/`,
        count: organisations.filter((one) => facets[facet].has(one, value)).length,
      }))
      .filter(({ count }) => count > 0),
  );
