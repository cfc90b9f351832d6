import { expect, test } from 'vitest';
import { documentTitle } from './title.ts';

test('the name of the site stands where there is room', () => {
  expect(documentTitle('News', 'Alliance')).toBe('News – Alliance');
  expect(documentTitle('Alliance', 'Alliance')).toBe('Alliance');
  expect(documentTitle('a'.repeat(65), 'Alliance')).toBe('a'.repeat(65));
});

test('a long name is cut between two words', () => {
  const name = 'Southwest University (Chongqing) Industrial Technology Research Institute';
  expect(documentTitle(name, 'Alliance')).toBe(
    'Southwest University (Chongqing) Industrial Technology Research…',
  );
});
