import { expect, test } from 'vitest';
import { siteSchema } from './site.ts';

const accepts = (settings: object): boolean => siteSchema.safeParse(settings).success;

test('no slot need be filled', () => {
  expect(siteSchema.parse({})).toEqual(siteSchema.parse({ icp: null, verification: null }));
});

// Made up: each shows a form that the offices give out.
test.each([
  ['icp', '渝ICP备12345678号'],
  ['icp', '渝ICP备12345678号-1'],
  ['icp', '渝ICP备2012345678号-12'],
  ['icp', '京ICP证123456号'],
  ['publicSecurity', '渝公网安备12345678901234号'],
  ['publicSecurity', '渝公网安备 12345678901234号'],
  ['indexNowKey', 'a-key-of-16-char'],
])('%s may be %s', (slot, value) => {
  expect(accepts({ [slot]: value })).toBe(true);
});

test.each([
  ['icp', ''],
  ['icp', '12345678'],
  ['icp', '渝ICP备1234567号'],
  ['icp', '渝ICP备12345678'],
  ['icp', '渝ICP备12345678号-0'],
  ['icp', '渝ICP备 12345678号'],
  ['icp', '美ICP备12345678号'],
  ['icp', '渝ICP备0000000000号-1'],
  ['publicSecurity', '12345678901234'],
  ['publicSecurity', '渝公网安备1234567890123号'],
  ['publicSecurity', '渝公网安备00000000000000号'],
  ['indexNowKey', 'short'],
  ['indexNowKey', '../../a-key'],
  ['indexNowKey', 'a'.repeat(129)],
])('%s may not be “%s”', (slot, value) => {
  expect(accepts({ [slot]: value })).toBe(false);
});

test.each(['mailto:security@sensing.example', 'https://sensing.example/report?to=us'])(
  'security may have the contact %s',
  (securityContact) =>
    expect(accepts({ securityContact, securityExpires: '2027-01-31' })).toBe(true),
);

test.each([
  { securityContact: 'security@sensing.example', securityExpires: '2027-01-31' },
  { securityContact: 'mailto:nobody', securityExpires: '2027-01-31' },
  { securityContact: 'mailto:a b@sensing.example', securityExpires: '2027-01-31' },
  { securityContact: 'http://sensing.example/', securityExpires: '2027-01-31' },
  { securityContact: 'https://sensing/', securityExpires: '2027-01-31' },
  { securityContact: 'mailto:a@sensing.example\nExpires: never', securityExpires: '2027-01-31' },
  { securityContact: 'mailto:security@sensing.example', securityExpires: '2027-02-31' },
  { securityContact: 'mailto:security@sensing.example' },
  { securityExpires: '2027-01-31' },
])('security may not have %o', (settings) => {
  expect(accepts(settings)).toBe(false);
});

test('a token stands there without its tag', () => {
  expect(accepts({ verification: { google: 'Ab3_-token' } })).toBe(true);
  const tag = '<meta name="google-site-verification" content="Ab3_-token" />';
  expect(accepts({ verification: { google: tag } })).toBe(false);
  expect(accepts({ verification: { altavista: 'Ab3_-token' } })).toBe(false);
});
