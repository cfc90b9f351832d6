import type { Node } from './head.ts';

/** What a page tells engines, as JSON between the brackets of a list, and the id of what it is about. */
export interface Told {
  json: string;
  main: string | undefined;
}

/** Nodes with all that they are made from. */
export interface NodesFrom {
  (site: URL): readonly Node[];
  from: readonly unknown[];
}

/** Nodes that a page's key knows by what they are made from, so that it need not make them. */
export const nodesFrom = <From extends readonly unknown[]>(
  make: (site: URL, ...from: From) => readonly Node[],
  ...from: From
): NodesFrom => Object.assign((site: URL) => make(site, ...from), { from: [make.name, ...from] });

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
