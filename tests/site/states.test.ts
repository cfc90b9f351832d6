import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles, buildProject, copyProject } from './copy.ts';

const texts = {
  en: 'Nothing is told here but how a story waits.',
  zh: '这里只说明一篇报道如何等待。',
};

const story = (title: string, status: string, published: string, rest = '') => `---
title: "${title}"
summary: "${title}."
date: 2026-11-01
published: ${published}
topics:
  - base
sources:
  - chinanews-2020-08-31
status: ${status}
${rest}---

`;

const withdrawn = `updated: 2026-11-23
changes:
  - date: 2026-11-23
    note: "Zqreason"
`;

const stories = [
  ['draft', 'Zqdraft', 'draft', '2026-11-23', ''],
  ['scheduled', 'Zqscheduled', 'published', '2026-12-24', ''],
  ['withdrawn', 'Zqwithdrawn', 'withdrawn', '2026-11-23', withdrawn],
] as const;

let root = '';
beforeAll(() => {
  root = copyProject();
  for (const [name, title, status, published, rest] of stories) {
    for (const locale of ['en', 'zh'] as const) {
      const file = join(root, 'content', 'news', locale, `2026-11-01-${name}.md`);
      writeFileSync(file, story(title, status, published, rest) + texts[locale]);
    }
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const build = (env: Record<string, string>) => {
  const { code, said } = buildProject(root, env);
  expect(said).not.toMatch(/\berror\b/i);
  expect(code).toBe(0);
  return { said, files: builtFiles(root) };
};
const having = (files: ReadonlyMap<string, string>, text: string): string[] =>
  [...files].filter(([, content]) => content.includes(text)).map(([name]) => name);

test('readers see no draft, nothing before its day, and of a withdrawal its page alone', () => {
  const { said, files } = build({ SITE_TODAY: '2026-11-24' });
  expect(having(files, 'Zqdraft')).toEqual([]);
  expect(having(files, '2026-11-01-draft')).toEqual([]);
  expect(having(files, 'Zqscheduled')).toEqual([]);
  expect(said).toContain('held back until 2026-12-24: content/news/en/2026-11-01-scheduled.md');
  expect(readFileSync(join(root, '.cache', 'next-due.txt'), 'utf8')).toBe(
    '2026-12-24T00:00:00+08:00\n',
  );
  const pages = ['news/2026-11-01-withdrawn/index.html', 'zh/news/2026-11-01-withdrawn/index.html'];
  // The page on corrections tells it too, and is found by it.
  const telling = having(files, 'Zqreason').filter((name) => !name.includes('corrections'));
  expect(
    telling.filter((name) => !/^\{"url":"[^"]*\/corrections\/"/.test(files.get(name) ?? '')),
  ).toEqual(pages);
  expect(having(files, '2026-11-01-withdrawn/</loc>')).toEqual([]);
  const taken = having(files, 'Zqwithdrawn').filter((name) => /^data\/|\.md$|llms/.test(name));
  expect(taken).toEqual([]);
  expect(files.get(pages[0] ?? '')).toContain('name="robots" content="noindex"');
  expect(files.get(pages[0] ?? '')).not.toContain('[EB/OL]');
});

test('on its day a story is there', () => {
  const { files } = build({ SITE_TODAY: '2026-12-24' });
  const names = having(files, 'Zqscheduled');
  expect(names).toContain('news/2026-11-01-scheduled/index.html');
  expect(names).toContain('feed.xml');
  expect(names).toContain('news/2026-11-01-scheduled.md');
  expect(names).toContain('data/news.json');
  expect(names).toContain('data/news.csv');
  expect(names).toContain('llms.txt');
  expect(names.some((name) => name.startsWith('search-index/'))).toBe(true);
  expect(having(files, '/news/2026-11-01-scheduled/</loc>')).not.toEqual([]);
  const news = [...(files.get('sitemap-news.xml') ?? '').matchAll(/<loc>[^<]*\/news\/([^/]*)/g)];
  expect(news.map(([, name]) => name)).toEqual(['2026-11-01-scheduled', '2026-11-01-scheduled']);
});

test('a preview shows editors what waits, marked, and search engines nothing', () => {
  const { files } = build({ SITE_TODAY: '2026-11-24', SITE_PREVIEW: '1' });
  const draft = files.get('news/2026-11-01-draft/index.html') ?? '';
  expect(draft).toContain('Draft: only editors see this page.');
  expect(files.get('zh/news/2026-11-01-scheduled/index.html')).toContain('2026年12月24日起');
  const open = [...files].filter(
    ([name, html]) => name.endsWith('.html') && !html.includes('content="noindex"'),
  );
  expect(open.map(([name]) => name)).toEqual([]);
  expect(files.get('robots.txt')).toContain('Disallow: /');
  expect(readFileSync(join(root, '.cache', 'announce.json'), 'utf8')).toContain(
    '"isPreview": true',
  );
  const told = having(files, 'Zqdraft').filter((name) => !name.endsWith('.html'));
  expect(told.filter((name) => !name.startsWith('search-index/'))).toEqual([]);
});
