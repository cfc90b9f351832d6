import { today } from '../../lib/clock.ts';
import { say } from '../../schema/say.ts';
import type { Fault } from './fault.ts';
import type { ContentFile } from './read.ts';
import { isRecord } from './shape-node.ts';

const notYet = say('lies in the future', '日期尚未到来');
const tooSoon = say(
  'lies before the story was published, or before the change above it',
  '早于报道的发布日期，或早于上一条更改',
);

/** Days by which something has happened: a report appeared, a text was changed. */
export const checkDays = (files: readonly ContentFile[]): Fault[] => {
  const now = today();
  return files.flatMap((one) => {
    const fields = isRecord(one.data) ? one.data : {};
    const fault = (path: (string | number)[], value: string, message: string): Fault => ({
      file: one.file,
      ...one.placeOf(path),
      field: path.join('.'),
      value,
      message,
    });
    const past = one.collection === 'sources' ? 'date' : 'updated';
    const value = fields[past];
    const changes = Array.isArray(fields['changes']) ? fields['changes'] : [];
    const days = [
      fields['published'],
      ...changes.map((change: unknown) => (isRecord(change) ? change['date'] : undefined)),
    ].map((day) => (typeof day === 'string' ? day : ''));
    return [
      ...(typeof value === 'string' && value > now ? [fault([past], value, notYet)] : []),
      ...days.flatMap((day, index) =>
        day < (days[index - 1] ?? '') ? [fault(['changes', index - 1, 'date'], day, tooSoon)] : [],
      ),
    ];
  });
};
