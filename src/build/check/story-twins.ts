import { isDeepStrictEqual } from 'node:util';
import { sharedFields } from '../../schema/news.ts';
import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import type { ContentFile } from './read.ts';
import { at, fieldOf } from './story-field.ts';

/** The words of a picture, which each language has for itself. */
const pictureWords = ['title', 'label', 'note'];

/** A value without the words that the two languages do not share. */
const withoutWords = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !pictureWords.includes(key))
      .map(([key, inner]) => [key, withoutWords(inner)]),
  );
};

/** What the two languages of a story do not say alike. */
export const checkTwin = (one: ContentFile, twin: ContentFile): Fault[] =>
  sharedFields
    .filter(
      (field) =>
        !isDeepStrictEqual(withoutWords(fieldOf(one, field)), withoutWords(fieldOf(twin, field))),
    )
    .map((field) =>
      at(
        one,
        field,
        say(
          `differs from ${twin.file}; both languages say the same here`,
          `与 ${twin.file} 不一致；两种语言在此须相同`,
        ),
        fieldOf(one, field),
      ),
    );

/** A story without its other language. */
export const missingTwin = (one: ContentFile, swapped: string): Fault => ({
  file: one.file,
  line: 1,
  column: 1,
  field: '',
  message: say(
    `has no translation content/news/${swapped}.md; add it, or keep this one a draft`,
    `缺少译文 content/news/${swapped}.md；请补上，或将本文设为草稿`,
  ),
});
