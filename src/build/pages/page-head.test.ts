import { expect, test } from 'vitest';
import { pageHead } from './page-head.ts';
import { tagsOf } from './tags.ts';

test('a head says its address, its languages and its days, with every character as it is', () => {
  const html = `<html><head>
    <link rel="canonical" href="https://example.org/a/?x=1&amp;y=2">
    <link rel="alternate" href="https://example.org/a/" hreflang="en">
    <meta property="og:title" content="&quot;A&quot; &amp; B">
    <meta property="og:updated_time" content="2026-03-01"></head>
    <meta name="robots" content="noindex">`;
  expect(pageHead(tagsOf(html))).toEqual({
    url: 'https://example.org/a/?x=1&y=2',
    title: '"A" & B',
    siteName: '',
    isIndexable: true,
    alternates: [{ lang: 'en', url: 'https://example.org/a/' }],
    changed: '2026-03-01',
  });
  expect(pageHead(tagsOf('<head></head>'))).toBeUndefined();
});
