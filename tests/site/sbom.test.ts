import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { nameOf, parseLock } from '../../src/build/sbom/lock.ts';
import { folder } from './dist.ts';

/** The schemas of CycloneDX, as its own library carries them. */
const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const schema = (name: string): object =>
  JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8'));

interface Sbom {
  metadata: Record<string, unknown>;
  components: { purl: string; hashes: unknown[]; licenses: unknown[] }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}
const text = readFileSync(join(folder, 'sbom.cdx.json'), 'utf8');
const sbom = JSON.parse(text) as Sbom;
const packages = [...parseLock(readFileSync('package-lock.json', 'utf8'))].filter(([path]) => path);

test('the bill of materials is one, by the schema of CycloneDX 1.6', () => {
  // Two formats that ajv-formats lacks; nothing in this file is of them.
  const formats = { 'iri-reference': true, 'idn-email': true } as const;
  const ajv = new Ajv({ strict: false, formats });
  addFormats.default(ajv);
  for (const name of ['spdx', 'cryptography-defs', 'jsf-0.82']) {
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  const isValid = ajv.compile(schema('bom-1.6'));
  expect(isValid(sbom), ajv.errorsText(isValid.errors)).toBe(true);
  expect(isValid({ ...sbom, components: [{ type: 'library' }] })).toBe(false);
});

test('it has every package of the lock file, with its licence and its hash, and no other', () => {
  const locked = packages.map(([path, one]) => `${nameOf(path, one)}@${one.version}`);
  const listed = sbom.components.map(({ purl }) =>
    decodeURIComponent(purl.replace('pkg:npm/', '')),
  );
  expect(listed.toSorted()).toEqual([...new Set(locked)].toSorted());
  for (const { purl, hashes, licenses } of sbom.components) {
    expect([purl, hashes.length, licenses.length]).toEqual([purl, 1, 1]);
  }
});

test('everything in it is there because something needs it', () => {
  const needs = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn ?? []]));
  const reached = new Set(['smart-sensing-alliance']);
  for (const ref of reached) for (const need of needs.get(ref) ?? []) reached.add(need);
  expect(sbom.components.filter(({ purl }) => !reached.has(purl))).toEqual([]);
});

test('it tells no time and no place', () => {
  expect(sbom.metadata['timestamp']).toBeUndefined();
  expect(text).not.toContain(process.cwd());
  expect(text).not.toMatch(/registry/);
});
