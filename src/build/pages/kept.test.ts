import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parts, partPlace } from '../../lib/parts.ts';
import { slotsIn } from '../../lib/slots.ts';
import { foundPage } from '../search/found-page.ts';
import { openKept, type Made } from './kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const facts = { proseSize: 1 };
/** A page with a place for a count, which is why its body is kept. */
const made = (body: string, names: string[] = []): Made => ({
  body: Buffer.from(body),
  assets: [],
  parts: names,
  places: ['count'],
  facts,
});
const open = () => openKept(folder, 'code');
/** A build that makes these files, those of the last build again where it knows them. */
const build = (...files: [name: string, key: string, body: string][]): void => {
  const kept = open();
  for (const [name, key, body] of files) {
    kept.wrote(name, [body.length, 0]);
    if (kept.find(name, key)) kept.keepOn(name);
    else kept.keep(name, key, made(body));
  }
  kept.close({ count: '1' });
};
const bodies = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.bin'));
const sizeOfBodies = (): number => statSync(join(folder, bodies()[0] ?? '')).size;

test('a file is found again as long as its key and the code that made it are the same', () => {
  expect(open().isKnown).toBe(false);
  build(['a.html', 'one', '重庆'], ['b.html', 'two', 'Beibei']);
  const kept = open();
  expect(kept.values).toEqual({ count: '1' });
  expect(kept.written).toEqual({ 'a.html': [2, 0], 'b.html': [6, 0] });
  expect(kept.find('b.html', 'two')).toMatchObject({ facts });
  expect(kept.find('b.html', 'two')?.body?.().toString()).toBe('Beibei');
  expect(kept.find('a.html', 'one')?.body?.().toString()).toBe('重庆');
  expect(kept.find('a.html', 'two')).toBeUndefined();
  expect(kept.find('c.html', 'one')).toBeUndefined();
  expect(openKept(folder, 'other code').isKnown).toBe(false);
});

test('a build that breaks off leaves what the last one made', () => {
  build(['a.html', '1', 'first'], ['b.html', 'two', 'Beibei']);
  open().keep('a.html', 'new', made('half'));
  build(['a.html', '1', 'first'], ['b.html', 'three', 'Chongqing']);
  const kept = open();
  expect(kept.find('a.html', '1')?.body?.().toString()).toBe('first');
  expect(kept.find('b.html', 'three')?.body?.().toString()).toBe('Chongqing');
});

test('what no build asks for any more is thrown away in the end', () => {
  const long = 'x'.repeat(1000);
  for (const key of ['1', '2', '3', '4', '5'])
    build(['a.html', key, long + key], ['b.html', 'b', 'b']);
  expect(bodies()).toHaveLength(1);
  expect(sizeOfBodies()).toBeLessThan(4 * long.length);
  expect(open().find('a.html', '5')?.body?.().toString()).toBe(`${long}5`);
});

test('a page that is used again finds the parts that it was made with', () => {
  const place = partPlace('<nav>重庆</nav>');
  const [part = ''] = slotsIn(place);
  expect(partPlace('<nav>重庆</nav>')).toBe(place);
  expect(partPlace('<nav>Beibei</nav>')).not.toBe(place);
  const first = open();
  first.keep('c.html', 'three', made(place, [part]));
  first.close({});
  // A later build makes no such part itself.
  (parts as Map<string, string>).clear();
  const second = open();
  expect(second.partOf(part)).toBe('<nav>重庆</nav>');
  second.keepOn('c.html');
  second.close({});
  expect(open().partOf(part)).toBe('<nav>重庆</nav>');
  build(['c.html', 'four', 'without parts']);
  expect(open().partOf(part)).toBeUndefined();
});

test('a file without places is known without its body, and a page that can be found with its text', () => {
  const text = '北碚 and Beibei\n重庆';
  const found = foundPage({ title: 'Beibei', kind: 'story', topics: ['base'], text }, '/news/1/');
  for (const waste of ['', 'x'.repeat(1000), 'x'.repeat(1000)]) {
    const kept = open();
    kept.keep('w.html', waste, made(waste));
    const known = kept.find('d.html', 'four');
    if (known) kept.keepOn('d.html');
    else kept.keep('d.html', 'four', { ...made('whole'), places: [], facts: { ...facts, found } });
    kept.close({});
    expect(known?.body).toBeUndefined();
    if (known) {
      expect(known.facts?.found).toMatchObject({ url: '/news/1/', name: found.name });
      expect(known.facts?.found?.text()).toBe(text);
    }
  }
});
