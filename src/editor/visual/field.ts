import { z } from 'astro/zod';
import { day } from '../../schema/common.ts';
import { optionsOf } from './options.ts';
import { words } from './words.ts';

/** The part of a schema, as JSON Schema, that a form is made from. */
export interface Shape {
  type?: string;
  description?: string;
  collection?: string;
  image?: boolean;
  const?: unknown;
  enum?: string[];
  pattern?: string;
  format?: string;
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  oneOf?: Shape[];
}

export type I18n = boolean | 'duplicate';

/** A field of the form, as Sveltia CMS reads it. */
export interface Field {
  name: string;
  label: string;
  hint?: string;
  widget: string;
  required?: boolean;
  i18n?: I18n;
  fields?: Field[];
  field?: Field;
  types?: { name: string; label: string; fields: Field[] }[];
  [option: string]: unknown;
}

/** Where a field stands, and what the two languages do with it. */
export interface Place {
  collection: string;
  path: readonly string[];
  i18n: (path: readonly string[]) => I18n;
}

export const toShape = (schema: z.ZodType): Shape =>
  // What comes out has the text form of a day; what goes in may be YAML's own idea of it.
  z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as Shape;

const dayPattern = toShape(day).pattern;

/** Fields that hold more than a line. */
const long = [
  'summary',
  'caution',
  'note',
  'coverAlt',
  'caveat',
  'description',
  'definition',
  'nameNote',
  'dateNote',
];

const fault = ({ collection, path }: Place, what: string): Error =>
  new Error(`visual editor: the field ${collection}.${path.join('.')} ${what}`);

/** How an entry is shown where another one names it, and which entries can be named. */
const named: Record<string, object> = {
  sources: { display_fields: ['{{slug}}', 'description.en', 'description.zh'] },
  members: { display_fields: ['name.en', 'name.zh'] },
  base: {
    display_fields: ['name.en', 'name.zh'],
    filters: [{ field: 'type', values: ['place', 'programme'] }],
  },
};

const bounds = ({ minItems, maxItems }: Shape) => ({
  ...(minItems !== undefined && { min: minItems }),
  ...(maxItems !== undefined && { max: maxItems }),
});

const relation = (collection: string) => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  ...named[collection],
});

const textOf = (name: string, { pattern, format, maxLength }: Shape, isRequired: boolean) => {
  if (pattern === dayPattern) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  const isLong = long.includes(name) || ['en', 'zh'].includes(name);
  return {
    widget: isLong && !pattern && !format ? 'text' : 'string',
    ...(maxLength !== undefined && { maxlength: maxLength }),
    ...(format === 'uri' && { type: 'url' }),
    // Sveltia holds an empty field against its pattern too: what may be empty can have none.
    ...(pattern && isRequired && { pattern: [pattern, 'See the hint / 请看提示'] }),
  };
};

const numberOf = ({ type, minimum, exclusiveMinimum }: Shape) => {
  const isWhole = type === 'integer';
  const least = isWhole && exclusiveMinimum !== undefined ? exclusiveMinimum + 1 : exclusiveMinimum;
  return {
    widget: 'number',
    value_type: isWhole ? 'int' : 'float',
    ...((least ?? minimum) !== undefined && { min: least ?? minimum }),
  };
};

const fieldsOf = (shape: Shape, place: Place): Field[] =>
  Object.entries(shape.properties ?? {}).map(([name, inner]) =>
    toField(name, inner, shape.required?.includes(name) ?? false, {
      ...place,
      path: [...place.path, name],
    }),
  );

/** The forms of a union, each named by its `kind`. */
const typesOf = (forms: readonly Shape[], place: Place) =>
  forms.flatMap(({ properties = {}, required = [] }) => {
    const { kind, ...rest } = properties;
    const names = kind?.enum ?? (typeof kind?.const === 'string' ? [kind.const] : []);
    if (names.length === 0) throw fault(place, 'is a union whose forms have no `kind`');
    return names.map((name) => ({
      name,
      label: name,
      fields: fieldsOf({ properties: rest, required }, place),
    }));
  });

const listOf = (name: string, shape: Shape, place: Place): Record<string, unknown> => {
  const { items = {} } = shape;
  if (items.collection) return { ...relation(items.collection), multiple: true, ...bounds(shape) };
  if (items.enum) {
    const options = optionsOf(place.path.join('.'), items.enum);
    return { widget: 'select', multiple: true, options, ...bounds(shape) };
  }
  const list = { widget: 'list', collapsed: false, ...bounds(shape) };
  if (items.properties) return { ...list, fields: fieldsOf(items, place) };
  // A list of plain values is written as one: the name of the inner field is never saved.
  const i18n = place.i18n(place.path);
  return {
    ...list,
    field: { name, label: labelOf(place), i18n, ...widgetOf(name, items, true, place) },
  };
};

const widgetOf = (
  name: string,
  shape: Shape,
  isRequired: boolean,
  place: Place,
): Record<string, unknown> & { widget: string } => {
  const { type, oneOf, collection, image } = shape;
  if (image) return { widget: 'image', choose_url: false };
  if (collection) return relation(collection);
  if (oneOf) return { widget: 'object', types: typesOf(oneOf, place), typeKey: 'kind' };
  if (shape.enum) {
    return { widget: 'select', options: optionsOf(place.path.join('.'), shape.enum) };
  }
  if (type === 'string') return textOf(name, shape, isRequired);
  if (type === 'number' || type === 'integer') return numberOf(shape);
  if (type === 'boolean') return { widget: 'boolean' };
  if (type === 'array') return { widget: 'list', ...listOf(name, shape, place) };
  if (type === 'object' && shape.properties)
    return { widget: 'object', fields: fieldsOf(shape, place) };
  throw fault(place, 'has no widget in the visual editor');
};

const wordsOf = (place: Place) => {
  const { collection, path } = place;
  const found =
    words[`${collection}.${path.join('.')}`] ?? words[path.join('.')] ?? words[path.at(-1) ?? ''];
  if (!found) throw fault(place, 'has no words in src/editor/visual/words.ts');
  return found;
};

const labelOf = (place: Place): string => wordsOf(place).slice(0, 2).join(' / ');

/** One field of a form. @throws if it has no widget, no words or no description. */
export const toField = (name: string, shape: Shape, isRequired: boolean, place: Place): Field => {
  if (!shape.description) throw fault(place, 'has no description');
  const { default: fallback } = shape;
  const needed = isRequired && !Array.isArray(fallback);
  return {
    name,
    label: labelOf(place),
    hint: `${shape.description} / ${wordsOf(place)[2]}`,
    required: needed,
    i18n: place.i18n(place.path),
    ...(typeof fallback === 'string' && { default: fallback }),
    ...widgetOf(name, shape, needed, place),
  };
};

export const formOf = (collection: string, shape: Shape, i18n: Place['i18n']): Field[] =>
  fieldsOf(shape, { collection, path: [], i18n });
