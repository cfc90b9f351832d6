import { expect, test } from 'vitest';
import { chineseEmphasis } from './chinese-emphasis.ts';

test.each([
  ['**“强调”**文字', '<strong>“强调”</strong>文字'],
  ['**中文（括号）**后面', '<strong>中文（括号）</strong>后面'],
  ['前**强调。**后面**再**来', '前<strong>强调。</strong>后面<strong>再</strong>来'],
  ['代码 `**不动**` 与 **动**', '代码 `**不动**` 与 <strong>动</strong>'],
  ['```\n**不动**\n```\n**动**', '```\n**不动**\n```\n<strong>动</strong>'],
  ['2 ** 3 与 4 ** 5', '2 ** 3 与 4 ** 5'],
])('%j', (markdown, expected) => {
  expect(chineseEmphasis(markdown)).toBe(expected);
});
