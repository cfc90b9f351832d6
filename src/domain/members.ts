import { memberKinds, relations, type MemberData } from '../schema/members.ts';

/** An organisation; it is the same in both languages, each word of it in two. */
export interface Organisation extends MemberData {
  slug: string;
  route: string;
}

export const toOrganisations = (
  entries: readonly { id: string; data: MemberData }[],
): Organisation[] =>
  entries
    .map(({ id, data }) => ({ ...data, slug: id, route: `/members/${id}/` }))
    .toSorted((a, b) => a.name.en.localeCompare(b.name.en, 'en'));

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

/** How many organisations there are of each kind that occurs. */
export const countByKind = (organisations: readonly Organisation[]) =>
  memberKinds
    .map((key) => ({ key, count: organisations.filter(({ kind }) => kind === key).length }))
    .filter(({ count }) => count > 0);
