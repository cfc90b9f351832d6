import { expect, test } from 'vitest';
import { portableMarkdown } from './markdown.ts';

const portable = (markdown: string, smart = true) =>
  portableMarkdown(markdown, {
    smart,
    address: (url) => new URL(url, 'https://a.test').href,
    picture: (alt, credit) => `(${alt}; ${credit})`,
  });

test('links lead to the site from anywhere, those to other sites stay', () => {
  expect(portable('[a](/news/) and [b][] and [c](https://c.test/x)\n\n[b]: /base/ "t"\n')).toBe(
    '[a](https://a.test/news/) and [b][] and [c](https://c.test/x)\n\n[b]: https://a.test/base/ "t"\n',
  );
});

test('English quotes are set as on the page, across links and lines, and not in code', () => {
  expect(portable('> He "said [it](/a/)"\n> "twice" -- it\'s `"so"`...')).toBe(
    '> He “said [it](https://a.test/a/)”\n> “twice” – it’s `"so"`…',
  );
});

test('escaped marks and bare addresses stay as they are written', () => {
  expect(portable('\\"a\\" <https://c.test/a--b>')).toBe('\\"a\\" <https://c.test/a--b>');
});

test('Chinese keeps its marks', () => {
  expect(portable('他说“好”，见[甲](/zh/a/)："b"。', false)).toBe(
    '他说“好”，见[甲](https://a.test/zh/a/)："b"。',
  );
});

test('a picture is told in words', () => {
  expect(portable('![a line](../../media/line.jpg "Photo: b")\n\nText')).toBe(
    '(a line; Photo: b)\n\nText',
  );
});

test('words of a picture mean themselves, and code has no language but a name', () => {
  expect(portable('![<b>\\*](a.jpg "[c]")\n\n```"><i>\nx\n```\n\n```ts\ny\n```')).toBe(
    '(\\<b\\>\\*; \\[c\\])\n\n```\nx\n```\n\n```ts\ny\n```',
  );
});
