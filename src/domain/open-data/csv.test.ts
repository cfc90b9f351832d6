import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const site = new URL('https://example.org');
const csv = (row: z.ZodObject, rows: Record<string, unknown>[]) =>
  toCsv({ id: 'news', site, row, rows, modified: undefined, temporalCoverage: undefined });

const row = z.strictObject({
  id: z.string(),
  name: z.strictObject({ en: z.string(), zh: z.string() }).optional(),
  value: z.number().optional(),
  tags: z.array(z.string()),
  parts: z.array(z.strictObject({ label: z.string(), count: z.number() })),
});

test('two languages are two columns, lists are joined, what is missing is empty', () => {
  expect(
    csv(row, [
      { id: 'a', name: { en: 'One', zh: '一' }, value: 1.5, tags: ['x', 'y'], parts: [] },
      {
        id: 'b',
        tags: [],
        parts: [
          { label: 'm', count: 7 },
          { label: 'n', count: 9 },
        ],
      },
    ]),
  ).toBe(
    [
      '\uFEFFid,name_en,name_zh,value,tags,parts_label,parts_count',
      'a,One,一,1.5,x;y,,',
      'b,,,,,m;n,7;9',
      '',
    ].join('\r\n'),
  );
});

test('commas, quotes and line breaks are kept within their cell', () => {
  const only = z.strictObject({ id: z.string() });
  expect(csv(only, [{ id: 'a, "b"\nc' }])).toBe('\uFEFFid\r\n"a, ""b""\nc"\r\n');
});

test.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra', '＝1'])('the text %j is no formula', (text) => {
  const only = z.strictObject({ text: z.string() });
  expect(csv(only, [{ text }])).toMatch(new RegExp(`^\uFEFFtext\r\n"?'`));
});

test('a negative number stays a number', () => {
  expect(csv(z.strictObject({ n: z.number() }), [{ n: -5 }])).toBe('\uFEFFn\r\n-5\r\n');
});
