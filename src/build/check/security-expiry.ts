import { today } from '../../lib/clock.ts';
import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import type { FieldsFile } from './read-fields.ts';
import { isRecord } from './shape-node.ts';
import { inOneYear } from './story-dates.ts';

const field = 'securityExpires';

/** The days before it in which whoever checks the content is warned. */
const notice = 30;

const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** A contact for security that has expired or soon will, or that is promised for too long. */
export const checkExpiry = (one: FieldsFile): Fault[] => {
  const value = isRecord(one.data) ? one.data[field] : undefined;
  if (typeof value !== 'string') return [];
  const fault = (message: string, isWarning = false): Fault[] => [
    { file: one.file, ...one.placeOf([field]), field, value, message, isWarning },
  ];
  const day = today();
  if (value <= day) {
    return fault(
      say(
        'has come; make sure of the contact and set a later day',
        '已到期；请确认联系方式仍有效，并填写更晚的日期',
      ),
    );
  }
  if (value > inOneYear(day)) return fault(say('is more than a year ahead', '在一年之后'));
  return value > daysLater(day, notice)
    ? []
    : fault(
        say(
          'will come soon; make sure of the contact and set a later day',
          '即将到期；请确认联系方式仍有效，并填写更晚的日期',
        ),
        true,
      );
};
