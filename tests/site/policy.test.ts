import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { headers } from '../../src/deploy/headers.ts';
import { budgets } from '../../src/schema/budgets.ts';
import { folder, pages } from './dist.ts';

const policy = '<meta http-equiv="Content-Security-Policy" content="';

test('every page has its policy before anything that could run or be shown', () => {
  const late = pages.filter(({ html }) => {
    const at = html.indexOf(policy);
    return at < 0 || /<(style|script|link|body|img)\b/.test(html.slice(0, at));
  });
  expect(late.map(({ path }) => path)).toEqual([]);
});

test('a policy allows the styles of its page and nothing else in the page', () => {
  for (const { path, html, root } of pages) {
    const [, text = ''] = html.split(policy);
    const own = text.slice(0, text.indexOf('"'));
    expect(own, path).toMatch(/^default-src 'self'; style-src ('sha256-[\w+/]{43}=' ?)+; /);
    expect(own, path).not.toMatch(/unsafe|\*|http/);
    // The default is for the manifest, which each page names; all else has a rule of its own.
    for (const kind of ['script', 'img', 'font', 'connect', 'child', 'media', 'object', 'worker']) {
      expect(own, path).toMatch(new RegExp(`${kind}-src '(self|none)'(;|$)`));
    }
    const inline = root
      .querySelectorAll('script:not([src])')
      .filter((one) => !/json$/.test(one.getAttribute('type') ?? ''));
    expect(inline, path).toEqual([]);
    expect(root.querySelectorAll('[style]'), path).toEqual([]);
  }
});

test('hosts are told the headers, each in a line that Cloudflare reads', () => {
  const lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
  for (const [name, value] of Object.entries(headers)) {
    expect(lines).toContain(`  ${name}: ${value}`);
  }
  expect(lines.filter((line) => line.length > budgets.headerLine)).toEqual([]);
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(
    budgets.headerRules,
  );
});

test('the error page of each language stands where hosts look for it', () => {
  for (const [file, lang] of [
    ['404.html', 'en'],
    ['zh/404.html', 'zh-Hans'],
  ] as const) {
    const page = parse(readFileSync(join(folder, file), 'utf8'));
    expect(page.querySelector('html')?.getAttribute('lang')).toBe(lang);
  }
  expect(existsSync(join(folder, 'zh/404'))).toBe(false);
});
