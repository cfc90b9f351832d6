import { ComponentType, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  ComponentRepository,
  LifecycleRepository,
  Metadata,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { v5 } from 'uuid';
import { byCode } from '../../lib/order.ts';
import { licencesOf, purlOf, toComponent } from './component.ts';
import { nameOf, neededBy, parseLock } from './lock.ts';

/** Drawn once at random, to make serial numbers of lock files. */
const namespace = '81310c7d-42eb-4ae4-8856-d1556d175788';

/**
 * The packages of a lock file as CycloneDX 1.6 tells them, each with its licence, its hash and what it
 * needs. The same lock file gives the same text: there is no date in it, and its serial number is made
 * of the file.
 * @throws if the project itself is not in the lock file.
 */
export const toSbom = (lockFile: string): string => {
  const lock = parseLock(lockFile);
  const project = lock.get('');
  if (!project) throw new Error('SBOM: the lock file does not name its project');
  const packages = [...lock].filter(([folder]) => folder);
  const folders = Map.groupBy(packages, ([folder, one]) => purlOf(folder, one));
  const components = new Map(
    [...folders]
      .toSorted(([a], [b]) => byCode(a, b))
      .map(([purl, standing]) => [purl, toComponent(purl, standing)]),
  );
  const connect = (component: Component, folder: string): void => {
    for (const need of neededBy(lock, folder)) {
      const one = lock.get(need);
      const needed = one && components.get(purlOf(need, one));
      if (needed) component.dependencies.add(needed.bomRef);
    }
  };
  for (const [purl, component] of components) {
    for (const [folder] of folders.get(purl) ?? []) connect(component, folder);
  }
  const site = new Component(ComponentType.Application, nameOf('', project), {
    version: project.version,
    bomRef: nameOf('', project),
    licenses: licencesOf(project),
  });
  connect(site, '');
  const bom = new Bom({
    serialNumber: `urn:uuid:${v5(lockFile, namespace)}`,
    metadata: new Metadata({
      lifecycles: new LifecycleRepository([LifecyclePhase.Build]),
      component: site,
    }),
    components: new ComponentRepository(components.values()),
  });
  // Sorted above: the library would sort as the locale of the machine has it.
  const serializer = new JsonSerializer(new json.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: false, space: 1 })}\n`;
};
