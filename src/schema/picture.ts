import { z } from 'astro/zod';
import { text } from './common.ts';
import { say } from './say.ts';
import { factStatuses, precisions, units } from './unit.ts';

/** More strokes than this are no longer counted by eye. */
const mostStrokes = 120;

const title = text.max(90).meta({ description: 'What is shown, as a line above the picture.' });
const note = text.optional().meta({ description: 'What a reader should know of the numbers.' });

const group = z.strictObject({
  label: text.meta({ description: 'What is counted.' }),
  value: z.number().int().positive().meta({ description: 'How many: one stroke for each.' }),
});

const strokes = z
  .strictObject({
    kind: z.literal('strokes').meta({ description: 'Things counted, one stroke for each.' }),
    title,
    groups: z.array(group).min(1).max(4).meta({ description: 'Up to four groups.' }),
    note,
  })
  .refine(({ groups }) => groups.reduce((sum, { value }) => sum + value, 0) <= mostStrokes, {
    path: ['groups'],
    message: say(
      `has more than ${mostStrokes} strokes, too many to count; use the kind levels`,
      `笔画超过${mostStrokes}条，无法目测；请改用 levels`,
    ),
  });

const level = z.strictObject({
  label: text.meta({ description: 'What was measured, and for when.' }),
  value: z.number().positive().meta({ description: 'The number in plain units: 15000000000.' }),
  precision: z.enum(precisions).default('exact').meta({
    description: 'How the source qualifies the number.',
  }),
  status: z.enum(factStatuses).default('reported').meta({
    description: 'Whether it was reported, aimed at or planned.',
  }),
});

const levels = z
  .strictObject({
    kind: z.literal('levels').meta({ description: 'A few values of one unit on one scale.' }),
    title,
    unit: z.enum(units).meta({ description: 'The unit of all values.' }),
    rows: z.array(level).min(1).max(6).meta({ description: 'Up to six values.' }),
    to: z.number().positive().optional().meta({
      description: 'The end of the scale, as 100 for a share; else a round number.',
    }),
    note,
  })
  .refine(({ rows, to }) => to === undefined || rows.every(({ value }) => value <= to), {
    path: ['to'],
    message: say('the scale ends before its largest value', '刻度终点小于最大值'),
  });

/** Pictures drawn from the entries of the base: they have nothing to say for themselves. */
const recordPictures = ['composition', 'distances', 'targets'] as const;
const record = z.strictObject({
  kind: z.enum(recordPictures).meta({ description: 'A picture of the base, from its entries.' }),
});

/** A picture that a story may carry: its own numbers, or a picture of the base. */
export const picture = z.discriminatedUnion('kind', [strokes, levels, record]);
export type PictureData = z.infer<typeof picture>;
export type StrokesData = z.infer<typeof strokes>;
export type LevelsData = z.infer<typeof levels>;
