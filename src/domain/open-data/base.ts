import type { FactRow, MilestoneRow, PlaceRow } from '../../schema/open-data/base.ts';
import { formatValue } from '../../lib/quantity.ts';
import { basePages, publishedIn, type Archive } from '../archive.ts';
import type { Fact } from '../base.ts';
import { addressesOf, both } from './both.ts';

/** Every place and programme of the base, in the order of its page. */
export const placeRows = (archive: Archive, site: URL): PlaceRow[] =>
  basePages(archive).map((one) => ({
    id: one.slug,
    type: one.type,
    name: one.name,
    nameNote: one.type === 'programme' ? one.nameNote : undefined,
    aliases: one.aliases ?? { en: [], zh: [] },
    summary: one.summary,
    within: one.type === 'place' ? one.within : undefined,
    started: one.type === 'programme' ? one.started : undefined,
    url: addressesOf(site, one.route),
    sources: one.sources,
  }));

/** The number of a fact with its unit and how exact it is; a fact in words has none of them. */
const quantityOf = ({ value, unit, precision }: Fact) =>
  typeof value === 'number' ? { value, unit, precision } : {};

/** Every figure and statement, in the order of its table. */
export const factRows = ({ base }: Archive, site: URL): FactRow[] =>
  base.facts.map((fact) => ({
    id: fact.slug,
    group: fact.group,
    about: fact.about,
    label: fact.label,
    text: both((locale) => formatValue(locale, fact)),
    ...quantityOf(fact),
    status: fact.status,
    asOf: fact.asOf,
    period: fact.period,
    parts: fact.parts ?? [],
    note: fact.note,
    url: addressesOf(site, `${fact.about === 'alliance' ? '/alliance/' : '/base/'}#${fact.slug}`),
    sources: fact.sources,
  }));

/** Every milestone of the base, oldest first. */
export const milestoneRows = (archive: Archive, site: URL): MilestoneRow[] => {
  const published = new Set(publishedIn(archive, 'en').map(({ slug }) => slug));
  return archive.base.milestones.map(({ slug, date, title, note, place, story, sources }) => ({
    id: slug,
    date,
    title,
    note,
    place,
    story: story && published.has(story) ? story : undefined,
    url: addressesOf(site, `/base/${place}/`),
    sources,
  }));
};
