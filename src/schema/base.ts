import { z } from 'astro/zod';
import { aliases, entry, localised, localisedItem, partialDate, sources } from './common.ts';
import { say } from './say.ts';
import { factStatuses, precisions, units } from './unit.ts';

export const factGroups = [
  'identity',
  'area',
  'location',
  'economy',
  'goals',
  'recognition',
  'policy',
  'science',
] as const;

const order = z.number().int().default(100).meta({ description: 'Smaller comes first.' });

const prose = localised.meta({ description: 'Plain paragraphs, parted by an empty line.' });

const place = z.strictObject({
  type: z.literal('place').meta({ description: 'A place of the base, with a page.' }),
  name: localised.meta({ description: 'The name in both languages.' }),
  aliases: aliases.optional().meta({ description: 'Other names that sources use.' }),
  summary: localised.meta({ description: 'What it is, in one sentence.' }),
  text: prose,
  within: entry('base').optional().meta({ description: 'The place that holds this one.' }),
  order,
  sources,
});

const programme = z.strictObject({
  type: z
    .literal('programme')
    .meta({ description: 'A programme or body of the base, with a page.' }),
  name: localised.meta({ description: 'The name in both languages.' }),
  nameNote: localised.optional().meta({ description: 'A note on the name.' }),
  aliases: aliases.optional().meta({ description: 'Other names that sources use.' }),
  summary: localised.meta({ description: 'What it is, in one sentence.' }),
  text: prose,
  started: partialDate.meta({ description: 'When it began.' }),
  order,
  sources,
});

const milestone = z.strictObject({
  type: z.literal('milestone').meta({ description: 'A dated event of the base, in its timeline.' }),
  date: partialDate.meta({ description: 'When it happened, as fine as the record is.' }),
  title: localised.meta({ description: 'What happened, in one line.' }),
  note: localised.optional().meta({ description: 'Where sources differ, or what is uncertain.' }),
  place: entry('base').meta({ description: 'The place it belongs to.' }),
  story: entry('news').optional().meta({ description: 'The story that tells it.' }),
  sources,
});

const part = z.strictObject({
  label: localisedItem.meta({ description: 'What this part counts.' }),
  value: z.number().meta({ description: 'How many.' }),
});

const fact = z
  .strictObject({
    type: z.literal('fact').meta({ description: 'A figure or statement, in a table.' }),
    group: z.enum(factGroups).meta({ description: 'The table it stands in.' }),
    about: z
      .union([z.literal('alliance'), entry('base')])
      .meta({ description: '`alliance`, or the place or programme it is about.' }),
    label: localised.meta({ description: 'What is counted or said.' }),
    value: z
      .union([z.number(), localised])
      .meta({ description: 'A number in plain units (15000000000), or words.' }),
    unit: z.enum(units).optional().meta({ description: 'The unit of a number.' }),
    precision: z
      .enum(precisions)
      .default('exact')
      .meta({ description: 'How the source qualifies the number.' }),
    status: z.enum(factStatuses).meta({ description: 'reported, a target or a plan.' }),
    asOf: partialDate.meta({ description: 'The day for which, or on which, it was said.' }),
    period: partialDate
      .optional()
      .meta({ description: 'The year that a target or result is for.' }),
    parts: z.array(part).min(2).optional().meta({
      description: 'The parts of the number; the build proves that they add up.',
    }),
    note: localised.optional().meta({ description: 'What a reader should know of the figure.' }),
    featured: z
      .boolean()
      .default(false)
      .meta({ description: 'Whether it stands on the home page.' }),
    order,
    sources,
  })
  .refine((f) => typeof f.value !== 'number' || f.unit, {
    path: ['unit'],
    message: say('a number needs its unit', '数字须写单位'),
  })
  .refine((f) => !f.parts || f.parts.reduce((sum, p) => sum + p.value, 0) === f.value, {
    path: ['parts'],
    message: say('the parts do not add up to the value', '各部分之和与总数不符'),
  });

/** An entry on the Beibei industry base, `content/base/<slug>.yaml`. */
export const baseSchema = z.discriminatedUnion('type', [place, programme, milestone, fact]);
export type BaseData = z.infer<typeof baseSchema>;
