import { say } from '../../schema/say.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Fault } from './fault.ts';
import { languageFault } from './language.ts';
import type { ContentFile } from './read.ts';
import { isRecord } from './shape-node.ts';
import { unseenIn } from './unseen.ts';

/** Fields of stories and pages that are written in each language. */
const translated = ['title', 'summary', 'caution', 'changes', 'picture', 'coverAlt'];

interface Word {
  path: (string | number)[];
  value: string;
}

const wordsIn = (data: unknown, path: Word['path'] = []): Word[] => {
  if (typeof data === 'string') return [{ path, value: data }];
  if (Array.isArray(data)) {
    return data.flatMap((item: unknown, index) => wordsIn(item, [...path, index]));
  }
  return isRecord(data)
    ? Object.entries(data).flatMap(([key, value]) => wordsIn(value, [...path, key]))
    : [];
};

const listsIn = (words: readonly Word[]): Map<string, Word[]> =>
  Map.groupBy(
    words.filter(({ path }) => typeof path.at(-1) === 'number'),
    ({ path }) => path.slice(0, -1).join('.'),
  );

const markFault = (value: string): string => {
  if (/&(?:[a-z]+|#\d+|#x[\da-f]+);/i.test(value)) {
    return say('is shown as it stands; write the character itself', '会原样显示，请直接写该字符');
  }
  return /\]\(|\*\*\S/.test(value)
    ? say(
        'marks of Markdown are shown as they stand here; leave them out',
        '此处 Markdown 符号会原样显示，请删去',
      )
    : '';
};

/** The language of a value: that of its own key, else that of its file; some have none. */
const localeOf = ({ collection, id }: ContentFile, { path }: Word): Locale | undefined => {
  const key = path.findLast((part) => part === 'en' || part === 'zh');
  if (key !== undefined) return key;
  if (collection !== 'news' && collection !== 'pages') return undefined;
  return translated.includes(String(path[0])) ? (id.startsWith('zh/') ? 'zh' : 'en') : undefined;
};

/** Faults of the values themselves: what an escape hid in one, and what stands twice in a list. */
export const checkWords = (files: readonly ContentFile[]): Fault[] =>
  files.flatMap((one) => {
    const words = wordsIn(one.data);
    const fault = ({ path, value }: Word, message: string): Fault => ({
      file: one.file,
      ...one.placeOf(path),
      field: path.join('.'),
      value,
      message,
    });
    const hidden = words.flatMap((word) => {
      const found = unseenIn(word.value);
      return found ? [fault(word, found.message)] : [];
    });
    const broken = words
      .filter(({ path, value }) => value.includes('\n') && path[0] !== 'text')
      .map((word) =>
        fault(word, say('goes over several lines; write it in one', '含有换行，请写成一行')),
      );
    const marked = words.flatMap((word) => {
      const message = markFault(word.value) || languageFault(word.value, localeOf(one, word));
      return message ? [fault(word, message)] : [];
    });
    const twice = [...listsIn(words).values()].flatMap((list) => {
      const known = new Set<string>();
      return list
        .filter(({ value }) => known.has(value) || !known.add(value))
        .map((word) => fault(word, say('stands twice; keep one', '重复出现，请只保留一个')));
    });
    return [...hidden, ...broken, ...marked, ...twice];
  });
