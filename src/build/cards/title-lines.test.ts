import { expect, test } from 'vitest';
import { titleLines } from './title-lines.ts';

const lines = (title: string) => titleLines('zh', title).map((line) => line.split('\u200b'));

test('a Chinese headline turns after its comma', () => {
  expect(titleLines('zh', '华虹仪表北碚基地投产，公司称系园区首个').length).toBe(2);
  expect(titleLines('zh', '第2页，共10页').length).toBe(1);
});

test('a Chinese line ends between two words only', () => {
  const [words = []] = lines('58家高校在北碚的传感器产业园');
  expect(words.join('')).toBe('58家高校在北碚的传感器产业园');
  expect(words).toContain('58家');
  expect(words).toContain('传感器');
  expect(words).toContain('在北碚的');
  expect(words.length).toBeGreaterThan(4);
});

test('no line starts with a mark that closes, or ends with one that opens', () => {
  const starts = lines('西部（重庆）科学城“十四五”规划、方案').flat();
  expect(starts.filter((word) => /^[）”、]|[（“]$/u.test(word))).toEqual([]);
});

test('an English title is left to its spaces', () => {
  expect(titleLines('en', 'Beibei starts 25 projects, sensor park factories among them')).toEqual([
    'Beibei starts 25 projects, sensor park factories among them',
  ]);
});
