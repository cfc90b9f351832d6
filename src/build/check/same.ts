import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import type { ContentFile } from './read.ts';
import { isRecord } from './shape-node.ts';

type Path = readonly string[];

/** What only one entry of a collection can have. */
const own: Record<ContentFile['collection'], readonly Path[]> = {
  news: [['title']],
  pages: [['title']],
  members: [
    ['name', 'en'],
    ['name', 'zh'],
  ],
  base: [
    ['name', 'en'],
    ['name', 'zh'],
  ],
  sources: [['url']],
  glossary: [
    ['term', 'en'],
    ['term', 'zh'],
  ],
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);

/** Two entries for one thing: a copy that was never changed, or one that somebody did not find. */
export const checkSame = (files: readonly ContentFile[]): Fault[] => {
  const known = new Map<string, string>();
  return files.flatMap((one) =>
    own[one.collection].flatMap((path): Fault[] => {
      const value = valueAt(one.data, path);
      if (typeof value !== 'string') return [];
      const [locale] = one.id.includes('/') ? one.id.split('/') : [''];
      const key = [one.collection, locale, ...path, value.toLowerCase()].join('\n');
      const other = known.get(key);
      known.set(key, other ?? one.file);
      if (other === undefined) return [];
      const message = say(
        `stands in ${other} too; keep one of them, or tell them apart`,
        `${other} 中已有；请只保留一个，或加以区分`,
      );
      const field = path.join('.');
      return [{ file: one.file, ...one.placeOf(path), field, value, message }];
    }),
  );
};
