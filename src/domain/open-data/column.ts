import { z } from 'astro/zod';

/** The part of a JSON Schema that is asked here. */
interface Shape {
  description?: string;
  enum?: string[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
}

/** A field of a record, as the page on open data explains it. */
export interface Field {
  name: string;
  /** In both languages, as `say` puts them. */
  description: string;
  /** Whether it can be missing. */
  isOptional: boolean;
  /** The values that it can have, if they are few. */
  codes: string[];
  columns: Column[];
}

/** A column of the CSV: one value of a record, or all values of a list. */
export interface Column {
  name: string;
  path: readonly string[];
  isList: boolean;
}

const columnsOf = (shape: Shape, path: readonly string[], isList = false): Column[] => {
  if (shape.items) return columnsOf(shape.items, path, true);
  if (!shape.properties) return [{ name: path.join('_'), path, isList }];
  return Object.entries(shape.properties).flatMap(([key, inner]) =>
    columnsOf(inner, [...path, key], isList),
  );
};

/** The fields of a record, each with its columns. */
export const fieldsOf = (row: z.ZodObject): Field[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(row) as Shape;
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    description: shape.description ?? '',
    isOptional: !required.includes(name),
    codes: shape.enum ?? shape.items?.enum ?? [],
    columns: columnsOf(shape, [name]),
  }));
};
