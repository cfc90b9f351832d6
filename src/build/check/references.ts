import type { Collection } from '../../schema/common.ts';
import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import { meant } from './guess.ts';
import type { ContentFile } from './read.ts';
import { formsFor, isRecord, type ShapeNode } from './shape-node.ts';

interface Reference {
  path: (string | number)[];
  collection: string;
  id: string;
}

const leading = new WeakMap<ShapeNode, boolean>();
/** Whether an id may stand in a part of a schema: most have none. */
const leads = (node: ShapeNode): boolean => {
  const known = leading.get(node);
  if (known !== undefined) return known;
  const { collection, items, properties, anyOf = [], oneOf = [] } = node;
  const parts = [...Object.values(properties ?? {}), ...anyOf, ...oneOf, ...(items ? [items] : [])];
  const found = collection !== undefined || parts.some(leads);
  leading.set(node, found);
  return found;
};

/** The ids in `data` that a schema says lead to another collection, with where they stand. */
const referencesIn = (node: ShapeNode, data: unknown, path: Reference['path'] = []): Reference[] =>
  formsFor(node, data).flatMap((form): Reference[] => {
    if (form.const === data) return [];
    if (typeof data === 'string' && form.collection) {
      // A word that may stand here for itself is no id.
      const isWord = (node.anyOf ?? node.oneOf ?? []).some((other) => other.const === data);
      return isWord ? [] : [{ path, collection: form.collection, id: data }];
    }
    const { items, properties } = form;
    if (Array.isArray(data) && items) {
      return data.flatMap((item, index) => referencesIn(items, item, [...path, index]));
    }
    return isRecord(data) && properties
      ? Object.entries(properties).flatMap(([key, child]) =>
          leads(child) ? referencesIn(child, data[key], [...path, key]) : [],
        )
      : [];
  });

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

/** A place that lies, through others perhaps, within itself. */
const circles = (files: readonly ContentFile[]): Fault[] => {
  const holders = new Map(
    files
      .filter(({ collection }) => collection === 'base')
      .map(({ id, data }) => [id, isRecord(data) ? data['within'] : undefined]),
  );
  const isInItself = (id: string): boolean => {
    const seen = new Set<unknown>();
    let holder = holders.get(id);
    while (typeof holder === 'string' && !seen.has(holder)) {
      if (holder === id) return true;
      seen.add(holder);
      holder = holders.get(holder);
    }
    return false;
  };
  return files
    .filter(({ collection, id }) => collection === 'base' && isInItself(id))
    .map((one) => ({
      file: one.file,
      ...one.placeOf(['within']),
      field: 'within',
      message: say('a place cannot lie within itself', '一处地点不能位于自身之内'),
    }));
};

/** Every id that leads nowhere. */
export const checkReferences = (
  files: readonly ContentFile[],
  shapes: Readonly<Record<Collection, ShapeNode>>,
): Fault[] => {
  const ids = idsByCollection(files);
  const lost = files.flatMap((one) =>
    referencesIn(shapes[one.collection], one.data)
      .filter(({ collection, id }) => !ids.get(collection)?.has(id))
      .map(({ path, collection, id }) => ({
        file: one.file,
        ...one.placeOf(path),
        field: path.join('.'),
        value: id,
        message: meant(
          `is not in content/${collection}/`,
          `content/${collection}/ 中没有此项`,
          id,
          ids.get(collection) ?? [],
        ),
      })),
  );
  return [...lost, ...circles(files)];
};
