import { harmlessFields, refusedField, type Construct } from './construct.ts';

const script = '</script><script>alert()</script>';
const broken = '\\"><img src=x onerror=alert()>';

const cover = { cover: '../../media/park.png', coverAlt: 'x', coverCredit: 'x' };

/** A story in whose field the words stand in both languages. */
const shown = (name: string, field: string, value: string): Construct =>
  harmlessFields(name, { [field]: value });

/** Fields reach elements, attributes, JSON-LD, feeds and cards: none of them is code there. */
export const fields: Construct[] = [
  shown('a title that ends the title', 'title', '"</title><script>alert()</script>"'),
  shown('a title that breaks out', 'title', `"${broken}"`),
  shown('a title that ends its data', 'title', `"${script}"`),
  shown('a title that opens a comment', 'title', '"<!--<script>alert()"'),
  shown('a title that ends a section', 'title', '"]]><script>alert()</script>"'),
  shown('a title of a template', 'title', '"{{constructor.constructor(\'alert()\')()}}"'),
  shown('a title of an expression', 'title', '"${alert()} {alert()} <%= alert() %>"'),
  shown('a title of a command', 'title', '"=cmd|\' /C calc\'!A"'),
  shown('a title of one long word', 'title', `"${'W'.repeat(60)}"`),
  shown('a title of an attribute of Astro', 'title', '"data-astro-cid-aaaadddd is shown"'),
  shown('a summary that breaks out', 'summary', `"${broken}${script}"`),
  shown('a place that breaks out', 'place', `"${broken}"`),
  shown('a caution with a script', 'caution', `"${script}${broken}"`),
  harmlessFields(
    'an agency with a script',
    {},
    { dateline: `{ agency: "${script}", reporter: "${broken}" }` },
  ),
  harmlessFields(
    'a change with a script',
    {},
    {
      updated: '2026-11-24',
      changes: `[{ date: 2026-11-24, note: "${script}${broken}文字" }]`,
    },
  ),
  harmlessFields(
    'a sum with a script',
    {},
    {
      computed: `[{ value: 0.5, how: "${script}" }]`,
      summary: '"A construct of 0.5 parts."',
    },
  ),
  harmlessFields(
    'a picture with a script',
    {},
    {
      summary: '"Things counted are 3."',
      figures: '[3]',
      picture: `{ kind: strokes, title: "${broken}文字", note: "${script}文字", groups: [{ label: "${broken}${script}文字", value: 3 }] }`,
    },
  ),
  harmlessFields('a cover with a script', {
    ...cover,
    coverAlt: `"${broken}"`,
    coverCredit: `"${script}"`,
  }),
  refusedField('field', 'a title of pictures', 'title', '"__ASTRO_IMAGE_../../../package.json"'),
  refusedField('field', 'a title in entities', 'title', '"&lt;img src=x onerror=alert()&gt;"'),
  refusedField('field', 'a caution with a link', 'caution', '"[x](javascript:alert())"'),
  refusedField('field', 'a caution in bold', 'caution', '"**words**"'),
  refusedField('field', 'a garbled title', 'title', '"CafÃ© and é‡åº†"'),
  refusedField(
    'field',
    'a summary that nobody translated',
    'summary',
    '"这里只说明一段文字如何被读取，并无害处。"',
  ),
  refusedField('field', 'words for no cover', 'coverAlt', '"A park"', 'title:'),
  refusedField(
    'field',
    'a change to come',
    'updated',
    '2999-01-01\nchanges: [{ date: 2999-01-01, note: Words }]',
    'updated: 2999',
  ),
  refusedField(
    'field',
    'a change before all',
    'updated',
    '2026-11-22\nchanges: [{ date: 2026-11-22, note: Words }]',
    'changes:',
  ),
  refusedField('field', 'a title in two lines', 'title', '"A title\\nin two lines"'),
  refusedField(
    'field',
    'a title with letters that no card has',
    'title',
    '"A title \u{1f600} of faces"',
  ),
  refusedField('field', 'a summary that is a picture', 'summary', '"__ASTRO_IMAGE_/etc/x.png"'),
  refusedField('field', 'a year of long ago', 'date', '0101-11-01'),
  refusedField('field', 'a topic twice', 'topics', '[base, base]'),
  refusedField(
    'field',
    'a source twice',
    'sources',
    '[chinanews-2020-08-31, chinanews-2020-08-31]',
  ),
  refusedField('field', 'a source that climbs', 'sources', '[../../../etc/hosts]'),
  refusedField('field', 'an organisation that is an object', 'organisations', '[constructor]'),
  refusedField('field', 'a field of objects', '__proto__', '{ polluted: true }', '__proto__'),
  refusedField(
    'field',
    'a field of makers',
    'constructor',
    '{ prototype: { polluted: true } }',
    'constructor',
  ),
  refusedField('field', 'a layout', 'layout', '../../../src/layouts/Page.astro', 'layout:'),
  refusedField('field', 'a slug', 'slug', '../../escaped', 'slug:'),
  refusedField(
    'field',
    'a picture of numbers without end',
    'picture',
    '{ kind: strokes, title: x, groups: [{ label: x, value: 1000000000 }] }',
  ),
  refusedField(
    'field',
    'a picture of a number that no page can show',
    'picture',
    '{ kind: levels, title: x, unit: km, rows: [{ label: x, value: 1.0e+23 }] }',
  ),
  refusedField(
    'field',
    'a picture of a number that rounds to nothing',
    'picture',
    '{ kind: levels, title: x, unit: km, rows: [{ label: x, value: 0.000001 }] }',
  ),
  refusedField('field', 'an endless number', 'figures', '[.inf]'),
  refusedField('field', 'no number', 'figures', '[.nan]'),
  refusedField('field', 'a number with its marks', 'figures', '[1_000]'),
];
