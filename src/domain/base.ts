import { factGroups, type BaseData } from '../schema/base.ts';
import { byCode } from '../lib/order.ts';
import type { Dated } from './changed.ts';

type Of<Type extends BaseData['type']> = Extract<BaseData, { type: Type }> & Dated;

export type Place = Of<'place'> & { slug: string; route: string };
export type Programme = Of<'programme'> & { slug: string; route: string };
export type Milestone = Of<'milestone'> & { slug: string };
export type Fact = Of<'fact'> & { slug: string };

/** The industry base: everything under `content/base`, by type and in order. */
export interface IndustryBase {
  places: Place[];
  programmes: Programme[];
  milestones: Milestone[];
  facts: Fact[];
}

const inOrder = <Item extends { order: number; slug: string }>(items: Item[]): Item[] =>
  items.toSorted((a, b) => a.order - b.order || byCode(a.slug, b.slug));

export const toBase = (
  entries: readonly { id: string; data: BaseData & Dated }[],
): IndustryBase => {
  const of = <Type extends BaseData['type']>(type: Type) =>
    entries.flatMap(({ id, data }) =>
      isOf(data, type) ? [{ ...data, slug: id, route: `/base/${id}/` }] : [],
    );
  return {
    places: inOrder(of('place')),
    programmes: inOrder(of('programme')),
    milestones: of('milestone').toSorted(
      (a, b) => byCode(a.date, b.date) || byCode(a.slug, b.slug),
    ),
    facts: inOrder(of('fact')),
  };
};

const isOf = <Type extends BaseData['type']>(
  data: BaseData & Dated,
  type: Type,
): data is Of<Type> => data.type === type;

export interface FactGroup {
  group: (typeof factGroups)[number];
  facts: Fact[];
}

/** Everything of the base, or everything that its page on one place or programme shows. */
export const entriesAbout = (base: IndustryBase, slug?: string): Dated[] => [
  ...[...base.places, ...base.programmes].filter((one) => !slug || one.slug === slug),
  ...base.milestones.filter(({ place }) => !slug || place === slug),
  ...base.facts.filter(({ about }) => !slug || about === slug),
];

/** Facts in the tables that readers see; no empty table. */
export const groupFacts = (facts: readonly Fact[]): FactGroup[] =>
  factGroups
    .map((group) => ({ group, facts: facts.filter((fact) => fact.group === group) }))
    .filter((one) => one.facts.length > 0);

/** The few facts that stand for all the others. */
export const featuredFacts = ({ facts }: IndustryBase): Fact[] =>
  facts.filter(({ featured }) => featured);

/** Distances of the base, in kilometres. */
export const distanceFacts = ({ facts }: IndustryBase): Fact[] =>
  facts.filter(({ slug }) => slug.startsWith('fact-distance-'));

/** What was aimed at and what was reported for a year. */
export interface YearRow {
  year: string;
  targets: Fact[];
  reported: Fact[];
}

/** Output and investment: targets beside reports, for each year from that of the first target. */
export const targetsByYear = (facts: readonly Fact[]): YearRow[] => {
  const dated = facts.filter(
    ({ period, group, value }) =>
      period && (group === 'economy' || group === 'goals') && typeof value === 'number',
  );
  // A target counts from the year in which it was set.
  const years = dated.flatMap(({ period, asOf }) =>
    [period ?? asOf, asOf].map((date) => Number(date.slice(0, 4))),
  );
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = String(first + index);
    const ofYear = dated.filter(({ period }) => period?.startsWith(year));
    return {
      year,
      targets: ofYear.filter(({ status }) => status !== 'reported'),
      reported: ofYear.filter(({ status }) => status === 'reported'),
    };
  });
};

/** The fact that tells how many members of each kind the alliance was founded with. */
export const compositionOf = ({ facts }: IndustryBase): Fact | undefined =>
  facts.find(({ about, parts }) => about === 'alliance' && parts);
