import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import { quantitiesIn } from './numbers.ts';
import type { ContentFile } from './read.ts';
import { at, fieldOf, localeOf } from './story-field.ts';

/** The quantities that the words of a story give. */
export const numbersGiven = (one: ContentFile): number[] => {
  const words = [fieldOf(one, 'title'), fieldOf(one, 'summary'), fieldOf(one, 'caution'), one.body];
  const text = words.filter((part) => typeof part === 'string').join('\n');
  return quantitiesIn(text, localeOf(one));
};

const recorded = (one: ContentFile): number[] => {
  const list = (field: string): unknown[] => {
    const value = fieldOf(one, field);
    return Array.isArray(value) ? value : [];
  };
  const values = list('computed').map((item) =>
    item && typeof item === 'object' ? Reflect.get(item, 'value') : undefined,
  );
  return [...list('figures'), ...values].filter((value) => typeof value === 'number');
};

/**
 * Numbers that a text gives and nothing records, and recorded ones that neither it gives nor, among
 * others, its other language.
 */
export const checkNumbers = (
  one: ContentFile,
  given: readonly number[],
  others: readonly number[],
): Fault[] => {
  const known = recorded(one);
  return [
    ...[...new Set(given)]
      .filter((value) => !known.includes(value))
      .map((value) =>
        at(
          one,
          'figures',
          say(
            'stands in the text; add it under figures, or under computed with how it was worked out',
            '见于正文；请列入 figures，自行算出的列入 computed 并写明算法',
          ),
          value,
        ),
      ),
    ...known
      .filter((value) => !given.includes(value) && !others.includes(value))
      .map((value) =>
        at(
          one,
          'figures',
          say('is recorded, but neither language gives it', '已登记，但两种语言的正文均未提到'),
          value,
        ),
      ),
  ];
};

/** Numbers that a picture draws and the text does not tell. */
export const checkPicture = (one: ContentFile): Fault[] => {
  const picture = fieldOf(one, 'picture');
  const parts = picture && typeof picture === 'object' ? Object.values(picture) : [];
  const values = parts
    .filter((part) => Array.isArray(part))
    .flat()
    .map((row: unknown) => (row && typeof row === 'object' ? Reflect.get(row, 'value') : undefined))
    .filter((value) => typeof value === 'number');
  const known = recorded(one);
  return values
    .filter((value) => !known.includes(value))
    .map((value) =>
      at(
        one,
        'picture',
        say(
          'is drawn, but neither figures nor computed records it',
          '图中有此数，但 figures 和 computed 均未登记',
        ),
        value,
      ),
    );
};
