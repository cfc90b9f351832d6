import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import type { ContentFile } from './read.ts';
import { at, fieldOf } from './story-field.ts';

/** The same day a year later. */
export const inOneYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** Days that contradict each other, the name of the file or the calendar. */
export const checkDates = (one: ContentFile, lastDay: string): Fault[] => {
  const name = one.id.split('/')[1] ?? '';
  const date = fieldOf(one, 'date');
  const published = fieldOf(one, 'published');
  if (typeof date !== 'string' || typeof published !== 'string') return [];
  return [
    ...(name.startsWith(`${date}-`)
      ? []
      : [
          at(
            one,
            'date',
            say(
              'the name of the file begins with the date of the event; rename one or the other',
              '文件名须以事件日期开头，请改文件名或日期',
            ),
            date,
          ),
        ]),
    ...(published > lastDay
      ? [
          at(
            one,
            'published',
            say(
              'is more than a year ahead; a story waits until its day of publication',
              '在一年之后；报道要等到发布日期才会公开',
            ),
            published,
          ),
        ]
      : []),
    ...(date > published
      ? [
          at(
            one,
            'date',
            say(
              `is after the day of publication, ${published}; nothing is told before it happened`,
              `晚于发布日期 ${published}；事件发生后方可报道`,
            ),
            date,
          ),
        ]
      : []),
  ];
};
