import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { formatFault } from './fault.ts';
import { checkSettings } from './settings.ts';

let root = '';
beforeAll(() => {
  vi.stubEnv('SITE_TODAY', '2026-06-15');
  root = mkdtempSync(join(tmpdir(), 'expiry-'));
  mkdirSync(join(root, 'content'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const told = (expires: string): string[] => {
  const settings = `securityContact: mailto:security@sensing.example\nsecurityExpires: ${expires}\n`;
  writeFileSync(join(root, 'content', 'site.yaml'), settings);
  return checkSettings(root).map((fault) => formatFault(fault));
};

test.each(['2026-07-16', '2027-06-15'])('a contact may be good until %s', (expires) => {
  expect(told(expires)).toEqual([]);
});

test.each([
  ['2020-01-01', /^content\/site\.yaml:2:18 securityExpires “2020-01-01”: has come/],
  ['2026-06-15', /: has come/],
  ['2026-06-16', /warning: .+ will come soon/],
  ['2026-07-15', /warning: .+ will come soon/],
  ['2027-06-16', /: is more than a year ahead/],
  ['2026-02-31', /: this day does not exist/],
])('a contact that is good until %s is told of', (expires, message) => {
  expect(told(expires)).toEqual([expect.stringMatching(message)]);
});

test('a contact says until when it is good', () => {
  expect(told('')).toEqual([expect.stringMatching(/2:\d+ securityExpires: stands with/)]);
});
