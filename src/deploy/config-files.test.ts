import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configFiles } from './config-files.ts';
import { hostHeaders } from './hosts.ts';
import { isNamedByContent } from './headers.ts';
import { caddyRedirects, hostRedirects, nginxRedirects } from './redirects.ts';
import { placeholders } from './settings.ts';

test.each(Object.entries(configFiles(placeholders)))(
  'deploy/%s is what npm run deploy:config writes',
  (name, content) => {
    expect(readFileSync(`deploy/${name}`, 'utf8')).toBe(content);
  },
);

test('an exception takes the place of a header on Cloudflare, and comes last for Netlify', () => {
  const text = hostHeaders();
  expect(text).toContain('/search-index/en.json\n  ! Cache-Control\n  Cache-Control: no-cache\n');
  expect(text.indexOf('/search-index/en.json')).toBeGreaterThan(text.indexOf('/search-index/*'));
});

test('files named by their content are known by their address', () => {
  expect(isNamedByContent('/_astro/x.Ab12.js')).toBe(true);
  expect(isNamedByContent('/search-index/0BD4vQ.json')).toBe(true);
  expect(isNamedByContent('/search-index/zh.json')).toBe(false);
  expect(isNamedByContent('/cards/en/home.png')).toBe(false);
  expect(isNamedByContent('/')).toBe(false);
});

test('a redirect is written for every server, and refused if it is more than an address', () => {
  const redirects = { '/news/old/': '/news/new/' };
  expect(nginxRedirects(redirects)).toBe('location = /news/old/ { return 301 /news/new/; }\n');
  expect(caddyRedirects(redirects)).toBe('redir /news/old/ /news/new/ 301\n');
  expect(hostRedirects(redirects)).toBe('/news/old/ /news/new/ 301\n/zh/* /zh/404.html 404\n');
  for (const bad of ['/a b/', '/a;/', '/a{', '/$a/', 'https://example.org/', '/a\n/b']) {
    expect(() => nginxRedirects({ [bad]: '/' })).toThrow('no address');
    expect(() => nginxRedirects({ '/': bad })).toThrow('no address');
  }
  // Another origin by two slashes.
  expect(() => nginxRedirects({ '/a/': '//example.org/' })).toThrow('no address');
});
