import { z } from 'astro/zod';
import type { ContentFile, Fault } from './read.ts';

interface Node {
  collection?: string;
  const?: unknown;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}

interface Reference {
  path: (string | number)[];
  collection: string;
  id: string;
}

/** The ids in `data` that a schema says lead to another collection, with where they stand. */
const referencesIn = (node: Node, data: unknown, path: Reference['path'] = []): Reference[] => {
  const choices = node.anyOf ?? node.oneOf;
  if (choices) {
    if (choices.some((choice) => choice.const === data)) return [];
    const type = (choice: Node) => choice.properties?.['type']?.const;
    const kind = isRecord(data) ? data['type'] : undefined;
    return choices
      .filter((choice) => type(choice) === undefined || type(choice) === kind)
      .flatMap((choice) => referencesIn(choice, data, path));
  }
  if (typeof data === 'string' && node.collection) {
    return [{ path, collection: node.collection, id: data }];
  }
  if (Array.isArray(data) && node.items) {
    const { items } = node;
    return data.flatMap((item, index) => referencesIn(items, item, [...path, index]));
  }
  if (isRecord(data) && node.properties) {
    return Object.entries(node.properties).flatMap(([key, child]) =>
      referencesIn(child, data[key], [...path, key]),
    );
  }
  return [];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ids that can be named: a story by its file name, an entry of the base by having a page. */
const idsByCollection = (files: readonly ContentFile[]) => {
  const ids = new Map<string, Set<string>>();
  for (const { collection, id, data } of files) {
    const type = isRecord(data) ? data['type'] : undefined;
    if (collection === 'base' && type !== 'place' && type !== 'programme') continue;
    const name = collection === 'news' || collection === 'pages' ? id.replace(/^\w+\//, '') : id;
    ids.set(collection, (ids.get(collection) ?? new Set()).add(name));
  }
  return ids;
};

/** Every id that leads nowhere. */
export const checkReferences = (
  files: readonly ContentFile[],
  schemas: Record<string, z.ZodType>,
): Fault[] => {
  const ids = idsByCollection(files);
  const shapes = new Map(
    Object.entries(schemas).map(([collection, schema]) => [
      collection,
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node,
    ]),
  );
  return files.flatMap((one) =>
    referencesIn(shapes.get(one.collection) ?? {}, one.data)
      .filter(({ collection, id }) => !ids.get(collection)?.has(id))
      .map(({ path, collection, id }) => ({
        file: one.file,
        line: one.lineOf(path),
        field: path.join('.'),
        message: `“${id}” is not in content/${collection}/`,
      })),
  );
};
