import { expect, test } from 'vitest';
import { feedHtml } from './feed-html.ts';

const told = (html: string) => feedHtml(html, 'https://a.test/zh/news/x/');

test('every address is absolute, and says the same', () => {
  expect(told('<a href="/members/y/">y</a><a href="#note">1</a>')).toBe(
    '<a href="https://a.test/members/y/">y</a><a href="https://a.test/zh/news/x/#note">1</a>',
  );
  expect(told('<a href="https://b.test/?a=1&amp;lang=en">b</a>')).toBe(
    '<a href="https://b.test/?a=1&amp;lang=en">b</a>',
  );
});

test('a picture keeps its formats, sizes and words', () => {
  expect(
    told(
      '<picture><source type="image/avif" srcset="/a.avif 480w, /b.avif 800w" sizes="100vw"><img src="/c.webp" alt="A &quot;b&quot; &amp; c" width="8" height="6" loading="lazy" class="d"></picture>',
    ),
  ).toBe(
    '<picture><source type="image/avif" srcset="https://a.test/a.avif 480w, https://a.test/b.avif 800w" sizes="100vw"><img src="https://a.test/c.webp" alt="A &quot;b&quot; &amp; c" width="8" height="6"></picture>',
  );
});

test('what the page hides or needs for its styles is left out', () => {
  expect(
    told('<p class="note" data-ab12>A<span class="visually-hidden"> b</span><svg></svg></p>'),
  ).toBe('<p>A</p>');
});

test('a drawn picture is told by its table and its note', () => {
  expect(
    told(
      '<figure class="picture"><p>Title</p><svg></svg><figcaption><ul><li>7</li></ul><p class="quiet">Note</p><details><summary>Table</summary><table><caption class="visually-hidden">Title</caption><tbody><tr><td>7</td></tr></tbody></table></details></figcaption></figure>',
    ),
  ).toBe('<table><caption>Title</caption><tbody><tr><td>7</td></tr></tbody></table><p>Note</p>');
});
