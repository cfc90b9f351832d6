import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toSbom } from './sbom.ts';

const hash = createHash('sha512').update('a package').digest();
const one = { version: '1.0.0', license: 'MIT', integrity: `sha512-${hash.toString('base64')}` };

/** Made up: `both` needs `tool` 2 and finds it in its own folder; the tests need `tool` 1. */
const lock = {
  packages: {
    '': {
      name: 'site',
      version: '0.1.0',
      license: 'MIT',
      dependencies: { both: '1.0.0' },
      devDependencies: { tool: '1.0.0' },
      optionalDependencies: { '@here/native': '1.0.0' },
    },
    'node_modules/@here/native': { ...one, optional: true, license: '(MIT OR Apache-2.0)' },
    'node_modules/both': { ...one, dependencies: { tool: '^2.0.0' } },
    'node_modules/both/node_modules/deep': { ...one, peerDependencies: { absent: '*' } },
    'node_modules/both/node_modules/tool': {
      ...one,
      version: '2.0.0',
      dependencies: { deep: '*' },
    },
    'node_modules/deep': { ...one, dev: true },
    'node_modules/tool': { ...one, dev: true, dependencies: { deep: '*' } },
  },
};

interface Sbom {
  serialNumber: string;
  components: Record<string, unknown>[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}
const sbomOf = (packages: object): Sbom => JSON.parse(toSbom(JSON.stringify({ packages })));

test('every package stands there once, with its licence, its hash and what it is for', () => {
  const { components } = sbomOf(lock.packages);
  expect(components.map(({ purl, scope }) => [purl, scope])).toEqual([
    ['pkg:npm/%40here/native@1.0.0', 'optional'],
    ['pkg:npm/both@1.0.0', 'required'],
    ['pkg:npm/deep@1.0.0', 'required'],
    ['pkg:npm/tool@1.0.0', 'excluded'],
    ['pkg:npm/tool@2.0.0', 'required'],
  ]);
  expect(components[0]).toMatchObject({
    group: '@here',
    name: 'native',
    hashes: [{ alg: 'SHA-512', content: hash.toString('hex') }],
    licenses: [{ expression: '(MIT OR Apache-2.0)' }],
  });
  expect(components[1]).toMatchObject({ licenses: [{ license: { id: 'MIT' } }] });
});

test('what a package needs is what Node would find for it', () => {
  const needs = sbomOf(lock.packages).dependencies.map(({ ref, dependsOn = [] }) => [
    ref.replace('pkg:npm/', ''),
    dependsOn.map((one) => one.replace('pkg:npm/', '')).toSorted(),
  ]);
  expect(Object.fromEntries(needs)).toEqual({
    site: ['%40here/native@1.0.0', 'both@1.0.0', 'tool@1.0.0'],
    '%40here/native@1.0.0': [],
    'both@1.0.0': ['tool@2.0.0'],
    'deep@1.0.0': [],
    'tool@1.0.0': ['deep@1.0.0'],
    'tool@2.0.0': ['deep@1.0.0'],
  });
});

test('its serial number is that of the lock file', () => {
  const { serialNumber } = sbomOf(lock.packages);
  expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(sbomOf(lock.packages).serialNumber).toBe(serialNumber);
  const changed = { ...lock.packages, 'node_modules/new': one };
  expect(sbomOf(changed).serialNumber).not.toBe(serialNumber);
});
