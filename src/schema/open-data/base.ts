import { z } from 'astro/zod';
import { factGroups } from '../base.ts';
import { say } from '../say.ts';
import { factStatuses, precisions, units } from '../unit.ts';
import {
  bilingual,
  bilingualItem,
  date,
  id,
  names,
  ownAddresses,
  ownId,
  sourceIds,
} from './field.ts';

export const placeTypes = ['place', 'programme'] as const;

/** A place or programme of the base in the open data. */
export const placeRow = z.strictObject({
  id: ownId,
  type: z.enum(placeTypes).meta({
    description: say('Whether it is a place, or a programme or body.', '是地点，还是行动或组织。'),
  }),
  name: bilingual.meta({ description: say('The name.', '名称。') }),
  nameNote: bilingual.optional().meta({
    description: say('A note on the name.', '对名称的说明。'),
  }),
  aliases: names.meta({ description: say('Other names that sources use.', '来源中的其他叫法。') }),
  summary: bilingual.meta({ description: say('What it is.', '简介。') }),
  within: id.optional().meta({
    description: say('The id of the place that holds it.', '上一级地点的标识。'),
  }),
  started: date.optional().meta({
    description: say('When a programme began.', '行动或组织开始的时间。'),
  }),
  url: ownAddresses,
  sources: sourceIds,
});
export type PlaceRow = z.infer<typeof placeRow>;

const part = z.strictObject({
  label: bilingualItem.meta({ description: say('What the part counts.', '该部分的名称。') }),
  value: z.number().meta({ description: say('How many.', '数量。') }),
});

/** A figure or statement in the open data. */
export const factRow = z.strictObject({
  id: ownId,
  group: z.enum(factGroups).meta({ description: say('The table it stands in.', '所在的数据表。') }),
  about: id.meta({
    description: say(
      '“alliance”, or the id of the place or programme it is about.',
      '“alliance”（联盟），或所述地点、行动与组织的标识。',
    ),
  }),
  label: bilingual.meta({ description: say('What is counted or said.', '指标名称。') }),
  text: bilingual.meta({
    description: say('The value as a reader sees it.', '页面上显示的内容。'),
  }),
  value: z
    .number()
    .optional()
    .meta({
      description: say(
        'The number in plain units; none where words are given.',
        '以基本单位计的数值；文字内容没有数值。',
      ),
    }),
  unit: z
    .enum(units)
    .optional()
    .meta({ description: say('The unit of the number.', '单位。') }),
  precision: z
    .enum(precisions)
    .optional()
    .meta({
      description: say('How the source qualifies the number.', '来源对数值的限定。'),
    }),
  status: z.enum(factStatuses).meta({
    description: say('Reported, a target or a plan.', '已报道、目标或规划。'),
  }),
  asOf: date.meta({
    description: say('The day for which, or on which, it was said.', '数据所指或发布的日期。'),
  }),
  period: date.optional().meta({
    description: say('The year that a target or result is for.', '目标或结果所属的年份。'),
  }),
  parts: z.array(part).meta({
    description: say('The parts of the number.', '各部分的数量。'),
  }),
  note: bilingual.optional().meta({
    description: say('What a reader should know of the figure.', '需要说明的情况。'),
  }),
  url: ownAddresses,
  sources: sourceIds,
});
export type FactRow = z.infer<typeof factRow>;

/** A dated event of the base in the open data. */
export const milestoneRow = z.strictObject({
  id: ownId,
  date: date.meta({
    description: say('When it happened, as fine as the record is.', '发生时间，按资料所及的精度。'),
  }),
  title: bilingual.meta({ description: say('What happened.', '事件。') }),
  note: bilingual.optional().meta({
    description: say('Where sources differ, or what is uncertain.', '各方说法不一或存疑之处。'),
  }),
  place: id.meta({
    description: say('The id of the place it belongs to.', '所属地点的标识。'),
  }),
  story: id.optional().meta({
    description: say('The id of the story that tells it.', '相关新闻的标识。'),
  }),
  url: ownAddresses,
  sources: sourceIds,
});
export type MilestoneRow = z.infer<typeof milestoneRow>;
