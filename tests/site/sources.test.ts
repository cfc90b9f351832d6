import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pages } from './dist.ts';

const folder = 'content/sources';
const sources = readdirSync(folder).map((name) => ({
  id: name.replace('.yaml', ''),
  ...(parse(readFileSync(join(folder, name), 'utf8')) as { url?: string; linkable: boolean }),
}));

/** Where a source stands in the list of a language. */
const entryOf = (id: string, list: string) =>
  pages
    .filter(({ path }) => path.startsWith(list))
    .map(({ root }) => root.getElementById(id))
    .find((entry) => entry);

test('a source that may not be linked is credited and never linked', () => {
  const unlinkable = sources.filter(({ linkable, url }) => !linkable && url);
  expect(unlinkable.length).toBeGreaterThan(0);
  for (const { id, url = '' } of unlinkable) {
    const host = new URL(url).host;
    expect(pages.filter(({ html }) => html.includes(host)).map(({ path }) => path)).toEqual([]);
    expect(entryOf(id, '/sources/'), id).toBeTruthy();
  }
});

test('every source stands in the list with what rests on it', () => {
  for (const path of ['/sources/', '/zh/sources/']) {
    const idle = sources.filter(({ id }) => !entryOf(id, path)?.querySelector('details a'));
    expect(idle.map(({ id }) => id)).toEqual([]);
  }
});
