import { expect, test } from 'vitest';
import { begun, doomed, finished, outdated, toUpload, withUploaded, without } from './manifest.ts';
import type { StoredFile } from './objects.ts';
import { stagesOf } from './stages.ts';

const day = 24 * 60 * 60 * 1000;
const deployer = { id: 'x', machine: 'm', pid: 1, begun: '' };
const file = (path: string, hash: string): StoredFile => ({
  path,
  hash,
  headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'no-cache' },
});
const [a, b] = [file('a.html', '1'), file('b.html', '1')];
const deployed = (files: StoredFile[], now: number, before = { files: {} }) =>
  finished(withUploaded(begun(before, files, deployer), files), files, now);

test('what a stopped deployment may have uploaded is uploaded again, new or in place of another', () => {
  const before = deployed([a], 0);
  const changed = file('a.html', '2');
  const stopped = begun(before, [changed, b], deployer);
  for (const files of [
    [changed, b],
    [a, b],
  ]) {
    expect(toUpload(files, stopped)).toEqual(files);
    // Whether anything leads to a page is not changed by a stop: b stays new.
    expect(stagesOf(files, stopped).map(({ name, files: [first] }) => [name, first?.path])).toEqual(
      [
        ['new pages', 'b.html'],
        ['changed pages', 'a.html'],
      ],
    );
  }
});

test('a file is old from when a release without it is on show, and for good only after days', () => {
  const both = deployed([a, b], 0);
  const one = deployed([a], 10 * day, both);
  expect(outdated(one, 7, 16 * day)).toEqual([]);
  expect(outdated(one, 7, 17 * day)).toEqual(['b.html']);
  // A release that is stopped makes nothing old, and one without it again not older.
  expect(begun(both, [a], deployer).files['b.html']).toEqual({ hash: '1' });
  expect(outdated(deployed([a], 16 * day, one), 7, 17 * day)).toEqual(['b.html']);
  // What comes back is young again.
  expect(outdated(deployed([a, b], 16 * day, one), 0, 99 * day)).toEqual([]);
});

test('what is being deleted is not taken to be there', () => {
  const one = deployed([a], 0, deployed([a, b], 0));
  expect(toUpload([b], one)).toEqual([]);
  const half = doomed(one, ['b.html']);
  expect(toUpload([b], half)).toEqual([b]);
  expect(outdated(half, 0, 0)).toEqual(['b.html']);
  expect(without(half, ['b.html']).files).toEqual({ 'a.html': { hash: '1' } });
});
