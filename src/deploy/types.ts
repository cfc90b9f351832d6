/** Types of files that servers do not know by themselves, by how an address ends. */
export const types: readonly (readonly [end: string, type: string])[] = [
  ['.md', 'text/markdown; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['/feed.json', 'application/feed+json'],
  // As Atom's own type browsers would show it as text.
  ['/feed.xml', 'application/xml; charset=utf-8'],
];
