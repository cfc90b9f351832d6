import { expect, test } from 'vitest';
import { searchTerms } from './terms.ts';

test.each([
  ['传感器', ['"传 感 器"']],
  ['北碚 传感器', ['"北 碚"', '"传 感 器"']],
  ['北碚MEMS', ['"北 碚"', 'MEMS']],
  ['sensor park', ['sensor park']],
  ['"sensor park" beibei', ['"sensor park"', 'beibei']],
  ['“创新联盟”', ['"创 新 联 盟"']],
  ['，。', []],
])('%j', (query, terms) => {
  expect(searchTerms(query)).toEqual(terms);
});
