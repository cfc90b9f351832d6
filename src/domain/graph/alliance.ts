import type { Observation, Organization } from 'schema-dts';
import { pointer } from '../../lib/json-ld.ts';
import type { Node } from '../../lib/head.ts';
import type { StandingPage } from '../pages.ts';
import type { CompositionView } from '../views/composition.ts';

const path = '/#alliance';

/** The alliance, with the reported number of its founding members and the parts of it. */
export const allianceGraph =
  (page: StandingPage, composition: CompositionView | undefined) =>
  (site: URL): Node[] => {
    const { locale } = page;
    const [name = page.title] = page.aliases;
    const alliance: Organization = {
      '@type': 'Organization',
      ...pointer(site, path),
      name,
      description: page.summary,
      ...(page.founded && { foundingDate: page.founded }),
    };
    if (!composition) return [alliance];
    const { fact } = composition;
    const rows = [{ label: fact.label, value: fact.value }, ...(fact.parts ?? [])];
    return [
      alliance,
      ...rows.map(({ label, value }, index): Observation => ({
        '@type': 'Observation',
        ...pointer(site, `${path}-${index}`),
        observationAbout: pointer(site, path),
        name: label[locale],
        ...(typeof value === 'number' && { value }),
        observationDate: fact.asOf,
      })),
    ];
  };
