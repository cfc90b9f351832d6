import { expect, test } from 'vitest';
import { siteSchema } from '../schema/site.ts';
import { filingLinks } from './filings.ts';

test('each number leads to the office that issued it', () => {
  const settings = siteSchema.parse({
    icp: '渝ICP备12345678号-1',
    publicSecurity: '渝公网安备 12345678901234号',
  });
  expect(filingLinks(settings)).toEqual([
    { label: '渝ICP备12345678号-1', href: 'https://beian.miit.gov.cn/' },
    {
      label: '渝公网安备 12345678901234号',
      href: 'https://beian.mps.gov.cn/#/query/webSearch?code=12345678901234',
    },
  ]);
});

test('a site without numbers has no links to them', () => {
  expect(filingLinks(siteSchema.parse({}))).toEqual([]);
});
