import { expect, test } from 'vitest';
import { partPlace } from '../../lib/parts.ts';
import { slot, slotsIn } from '../../lib/slots.ts';
import { namedIn } from './named.ts';

test('a page names what its parts name, and the parts in these', () => {
  const inner = partPlace(`<ul>${slot('count')}<img src="/_astro/a.Ab12.png"></ul>`);
  const outer = partPlace(`<nav>${inner}</nav>`);
  expect(namedIn(`${outer}<img src="/_astro/b.Cd34.png">${slot('other')}`)).toEqual({
    assets: ['b.Cd34.png', 'a.Ab12.png'],
    parts: [...slotsIn(outer), ...slotsIn(inner)],
    places: ['other', 'count'],
  });
});
