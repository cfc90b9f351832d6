import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bilingualMarkdown } from './markdown.ts';

const renderer = await bilingualMarkdown().createRenderer({ syntaxHighlight: false });
const render = (text: string, locale = 'en') =>
  renderer.render(text, {
    fileURL: pathToFileURL(`/content/news/${locale}/a.md`),
    frontmatter: {},
  });

test('the columns of a table are set by classes', async () => {
  const { code } = await render('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |');
  expect(code).toContain('<th>a</th>\n<th class="center">b</th>\n<th class="end">c</th>');
  expect(code).toContain('<td>1</td>\n<td class="center">2</td>\n<td class="end">3</td>');
  expect(code).not.toContain('style');
});

test('notes are headed and led back from in the language of the text', async () => {
  const text = 'a[^1]\n\n[^1]: b';
  expect((await render(text)).code).toMatch(/>Notes<[\s\S]*aria-label="Back to reference 1"/);
  expect((await render(text, 'zh')).code).toMatch(/>注释<[\s\S]*aria-label="返回正文标注 1"/);
});

test('a picture of the project is fetched, and of any other its words stay', async () => {
  const { code, metadata } = await render(
    '![own](../../media/a.png) ![disk](../../../a.png) ![web](https://a.example/a.png)',
  );
  expect(metadata.localImagePaths).toEqual(['../../media/a.png']);
  expect(metadata.remoteImagePaths).toEqual([]);
  expect(code).toContain('&quot;own&quot;');
  expect(code).toContain(' disk web');
});

test('Chinese emphasis passes the list of what Markdown means, and no HTML does', async () => {
  const { code } = await render('**“强调”**文字<b onclick="x">粗</b>', 'zh');
  expect(code).toBe('<p><strong>“强调”</strong>文字粗</p>\n');
});
