import type { Node } from './head.ts';

/** What a page tells engines, as JSON between the brackets of a list, and the id of what it is about. */
export interface Told {
  json: string;
  main: string | undefined;
}

const known = new WeakMap<object, { href: string; told: Told }>();

const idOf = (node: Node | undefined): string | undefined =>
  node && '@id' in node ? node['@id'] : undefined;

/**
 * What nodes say for the address of a site. The key of a page asks for it, and the page again: it is
 * made once, and remembered as text.
 */
export const told = (nodesFor: (site: URL) => readonly Node[], site: URL): Told => {
  const found = known.get(nodesFor);
  if (found?.href === site.href) return found.told;
  const nodes = nodesFor(site);
  const made = { json: JSON.stringify(nodes).slice(1, -1), main: idOf(nodes[0]) };
  known.set(nodesFor, { href: site.href, told: made });
  return made;
};
