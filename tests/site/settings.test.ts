import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { today } from '../../src/lib/clock.ts';
import { readSettings } from '../../src/lib/settings.ts';
import { builtFiles, buildProject, copyProject } from './copy.ts';
import { folder, pages } from './dist.ts';

const expires = new Date(Date.parse(today()) + 99 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
// Made up, to see where a real one would stand.
const settings = `icp: 渝ICP备12345678号-1
publicSecurity: 渝公网安备12345678901234号
verification:
  google: google-token
  bing: bing-token
  baidu: baidu-token
  sogou: sogou-token
  so360: so360-token
  yandex: yandex-token
indexNowKey: key-of-the-site
securityContact: mailto:security@sensing.example
securityExpires: ${expires}
`;
const proofs = {
  'google-site-verification': 'google-token',
  'msvalidate.01': 'bing-token',
  'baidu-site-verification': 'baidu-token',
  sogou_site_verification: 'sogou-token',
  '360-site-verification': 'so360-token',
  'yandex-verification': 'yandex-token',
};

let root = '';
let files = new Map<string, string>();
beforeAll(() => {
  root = copyProject();
  writeFileSync(join(root, 'content', 'site.yaml'), settings);
  const { code, said } = buildProject(root, { SITE_URL: 'https://sensing.example' });
  expect(said).not.toMatch(/\berror\b/i);
  expect(code).toBe(0);
  files = builtFiles(root);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

const proofsOn = (html: string): Record<string, string> =>
  Object.fromEntries(
    parse(html)
      .querySelectorAll('head meta')
      .map((tag) => [tag.getAttribute('name') ?? '', tag.getAttribute('content') ?? ''] as const)
      .filter(([name]) => /verif|msvalidate/.test(name)),
  );
const filingsOn = (html: string) =>
  parse(html)
    .querySelectorAll('footer a[rel="external nofollow"]')
    .map((link) => [link.text.trim(), link.getAttribute('href')]);

test('once there are filing numbers, every page shows them and where they lead', () => {
  const shown = [...files].filter(([name]) => /(^|\/)(index|404)\.html$/.test(name));
  expect(shown.length).toBe(pages.length);
  for (const [name, html] of shown) {
    expect(filingsOn(html), name).toEqual([
      ['渝ICP备12345678号-1', 'https://beian.miit.gov.cn/'],
      [
        '渝公网安备12345678901234号',
        'https://beian.mps.gov.cn/#/query/webSearch?code=12345678901234',
      ],
    ]);
  }
});

test('both home pages, and they alone, prove to each engine whose site this is', () => {
  expect(proofsOn(files.get('index.html') ?? '')).toEqual(proofs);
  expect(proofsOn(files.get('zh/index.html') ?? '')).toEqual(proofs);
  const proving = [...files].filter(([, html]) => /-token"/.test(html)).map(([name]) => name);
  expect(proving.toSorted()).toEqual(['index.html', 'zh/index.html']);
});

test('the key for IndexNow stands at its own name', () => {
  expect(readFileSync(join(root, 'dist', 'key-of-the-site.txt'), 'utf8')).toBe('key-of-the-site');
});

test('security.txt tells whom to tell, until when, and where it stands itself, as RFC 9116 asks', () => {
  expect(readFileSync(join(root, 'dist', '.well-known', 'security.txt'), 'utf8')).toBe(
    `Contact: mailto:security@sensing.example
Expires: ${expires}T00:00:00+08:00
Canonical: https://sensing.example/.well-known/security.txt
`,
  );
});

test('this site shows what its settings hold and no more', () => {
  const { icp, publicSecurity, verification, securityContact } = readSettings();
  expect(existsSync(join(folder, '.well-known', 'security.txt'))).toBe(securityContact !== null);
  const numbers = [icp, publicSecurity].filter(Boolean);
  const tokens = Object.values(verification ?? {}).filter(Boolean);
  for (const { path, html } of pages) {
    expect(
      filingsOn(html).map(([label]) => label),
      path,
    ).toEqual(numbers);
    expect(html.includes('beian'), path).toBe(numbers.length > 0);
    expect(Object.values(proofsOn(html)), path).toEqual(/^\/(zh\/)?$/.test(path) ? tokens : []);
  }
});
