import { today } from '../../lib/clock.ts';
import { placeholders } from '../../schema/news.ts';
import { said, say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import type { ContentFile } from './read.ts';
import { checkDates, inOneYear } from './story-dates.ts';
import { at, fieldOf, localeOf } from './story-field.ts';
import { checkNumbers, checkPicture } from './story-numbers.ts';
import { checkTwin, missingTwin } from './story-twins.ts';

/** What a new story came with and nobody has written yet. */
const checkPlaceholders = (one: ContentFile): Fault[] => {
  const locale = localeOf(one);
  const unwritten = ['title', 'summary']
    .filter((field) => fieldOf(one, field) === said(placeholders.words, locale))
    .map((field) => at(one, field, say('is still to be written', '尚未写好'), fieldOf(one, field)));
  if (!one.body.includes(said(placeholders.text, locale))) return unwritten;
  const place = { line: one.bodyLine + 1, column: 1 };
  const message = say('the text is still to be written', '正文尚未写好');
  return [...unwritten, { file: one.file, ...place, field: '', message }];
};

/** A story that no linkable source supports tells readers so. */
const checkCaution = (one: ContentFile, linkable: ReadonlySet<unknown>): Fault[] => {
  const ids = fieldOf(one, 'sources');
  const isSupported = Array.isArray(ids) && ids.some((id) => linkable.has(id));
  return isSupported || fieldOf(one, 'caution')
    ? []
    : [
        at(
          one,
          'sources',
          say(
            'may not be linked, none of them; tell readers under caution on what the story rests',
            '均不可链接；请在 caution 中向读者说明依据',
          ),
        ),
      ];
};

/**
 * What holds of stories beyond the shape of one file: dates, both languages in step, and the numbers
 * that the words of each give, by its id.
 */
export const checkStories = (
  files: readonly ContentFile[],
  numbers: ReadonlyMap<string, readonly number[]>,
): Fault[] => {
  const stories = files.filter(({ collection }) => collection === 'news');
  const linkable = new Set(
    files
      .filter((one) => one.collection === 'sources' && fieldOf(one, 'linkable') === true)
      .map(({ id }) => id),
  );
  const byId = new Map(stories.map((one) => [one.id, one]));
  const lastDay = inOneYear(today());
  return stories.flatMap((one) => {
    const swapped = one.id.replace(/^(en|zh)\//, (_, locale) => (locale === 'en' ? 'zh/' : 'en/'));
    const twin = byId.get(swapped);
    const isChinese = localeOf(one) === 'zh';
    if (!one.data) return [];
    const isDraft = fieldOf(one, 'status') === 'draft';
    return [
      ...checkDates(one, lastDay),
      ...(twin || isDraft ? [] : [missingTwin(one, swapped)]),
      ...(isDraft ? [] : checkPlaceholders(one)),
      ...(isChinese && twin?.data ? checkTwin(one, twin) : []),
      ...checkNumbers(one, numbers.get(one.id) ?? [], numbers.get(swapped) ?? []),
      ...checkPicture(one),
      ...checkCaution(one, linkable),
    ];
  });
};
