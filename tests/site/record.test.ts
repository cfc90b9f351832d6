import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { byPath, pages, type Page } from './dist.ts';

const links = (page: Page | undefined, selector: string): string[] =>
  page?.root.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '') ?? [];
const under = (start: string) =>
  pages.filter(({ path }) => path.startsWith(start) && path !== start);
const storyPages = [...under('/news/20'), ...under('/zh/news/20')].filter(
  ({ path }) => !/\/news\/\d{4}\/$/.test(path),
);

test('every story, organisation and term of the content has its place in both languages', () => {
  const count = (folder: string) => readdirSync(`content/${folder}`).length;
  expect(storyPages.length).toBe(2 * count('news/en'));
  for (const start of ['/', '/zh/']) {
    const profiles = under(`${start}members/`).filter(
      ({ path }) => !/(kind|relation|value-chain)\//.test(path),
    );
    expect(profiles.length).toBe(count('members'));
    const terms = byPath.get(`${start}glossary/`)?.root.querySelectorAll('li[id^=term-]');
    expect(terms?.length).toBe(count('glossary'));
  }
});

test('a story and what it is about lead to each other', () => {
  for (const story of storyPages) {
    const subjects = links(story, 'dl.terms a').filter((href) => /\/(members|base)\//.test(href));
    for (const subject of subjects) {
      expect(links(byPath.get(subject), 'main article a'), `${subject} -> ${story.path}`).toContain(
        story.path,
      );
    }
  }
});

test('every story shows its sources, and each of them can be looked up', () => {
  for (const story of storyPages) {
    expect(story.root.querySelectorAll('section.sources li').length, story.path).toBeGreaterThan(0);
  }
});

test('related stories say why they are related', () => {
  const withRelated = storyPages.filter(({ root }) => root.querySelector('p.reason'));
  expect(withRelated.length).toBeGreaterThan(storyPages.length / 2);
});
