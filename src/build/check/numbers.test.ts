import { expect, test } from 'vitest';
import { quantitiesIn } from './numbers.ts';

test.each([
  ['On 31 August 2020 it had 58 members.', [58]],
  ['The goal is over 15 billion yuan by 2025, up 16.7 percent.', [15e9, 16.7]],
  ['From 23 to 25 August 2018, 210,000 square metres; an 8-inch line.', [210000, 8]],
  ['The 14th plan, 渝府发〔2021〕18号, names 5G and [50 km](/news/2025-04-road-sensing/).', [50]],
  ['2,000 units in October 2023', [2000]],
] as const)('English: %s', (text, quantities) => {
  expect(quantitiesIn(text, 'en')).toEqual(quantities);
});

test.each([
  ['2020年8月31日成立，首批58家。', [58]],
  ['到2025年超过150亿元，增长16.7%。', [150e8, 16.7]],
  ['2018年8月23日至25日，面积20万平方米，总投资42.7亿元。', [200000, 42.7e8]],
  ['2023至2027年，第14个五年规划，〔2021〕18号，3万亿元，8英寸', [3e12, 8]],
] as const)('Chinese: %s', (text, quantities) => {
  expect(quantitiesIn(text, 'zh')).toEqual(quantities);
});
