import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { newsSchema, sharedFields } from '../../schema/news.ts';
import { newsForm, visualConfig } from './config.ts';
import { optionsOf } from './options.ts';
import { formOf, toShape, type Field } from './field.ts';

const schema = newsSchema;
const form = newsForm();
const inside = (field: Field): Field[] => [
  field,
  ...[
    ...(field.fields ?? []),
    ...(field.field ? [field.field] : []),
    ...(field.types ?? []).flatMap((type) => type.fields),
  ].flatMap(inside),
];

describe('the form of a story', () => {
  test('has every field of the schema once, in its order, and then the text', () => {
    expect(form.map(({ name }) => name)).toEqual([...Object.keys(schema.shape), 'body']);
  });

  test('names each field in both languages, and has a hint for each', () => {
    const fields = form.flatMap(inside);
    expect(fields.filter(({ label }) => !/^[\x20-\x7e]+ \/ .*\p{Script=Han}/u.test(label))).toEqual(
      [],
    );
    const silent = fields.filter(({ hint }) => !hint).map(({ name }) => name);
    // The text needs no hint, nor does the one field inside a list that has its own.
    expect(silent.filter((name) => name !== 'body' && name !== 'figures')).toEqual([]);
  });

  test('copies what both languages share, in lists to the last field', () => {
    const shared: readonly string[] = sharedFields;
    const fields = form.filter(({ name }) => shared.includes(name) && name !== 'picture');
    expect(fields.flatMap(inside).filter(({ i18n }) => i18n !== 'duplicate')).toEqual([]);
  });

  test.each(['title', 'summary', 'place', 'caution', 'coverAlt', 'coverCredit', 'body'])(
    'leaves %s to each language',
    (name) => {
      expect(form.find((field) => field.name === name)?.i18n).toBe(true);
    },
  );
});

const formWith = (field: z.ZodType) => () =>
  formOf('news', toShape(z.strictObject({ title: field })), () => true);

test('a field that has no widget is named', () => {
  expect(formWith(z.record(z.string(), z.string()).meta({ description: 'A map.' }))).toThrow(
    'news.title',
  );
});

test('a field without a description is named', () => {
  expect(formWith(z.string())).toThrow('news.title has no description');
});

test('a field without words is named', () => {
  const shape = toShape(z.strictObject({ weather: z.string().meta({ description: 'Rain.' }) }));
  expect(() => formOf('news', shape, () => true)).toThrow('news.weather');
});

test('a new field of stories says first what the two languages do with it', () => {
  const wider = schema.safeExtend({ name: z.string().meta({ description: 'A name.' }) });
  expect(() => newsForm(wider)).toThrow('news.name');
});

test('every collection that a story names is there', () => {
  const names = visualConfig().collections.map(({ name }) => name);
  const named = form.flatMap(inside).map((field) => field['collection']);
  expect(named.filter((name) => name && !names.includes(String(name)))).toEqual([]);
});

test('the values of a field are called as readers know them, in both languages', () => {
  expect(optionsOf('topics', ['base'])).toEqual([
    { value: 'base', label: 'Sensor base / 传感器基地' },
  ]);
  expect(optionsOf('status', ['draft', 'published', 'withdrawn'])).toEqual([
    { value: 'draft', label: 'Draft / 草稿' },
    { value: 'published', label: 'Published / 发布' },
    { value: 'withdrawn', label: 'Withdrawn / 撤回' },
  ]);
});
