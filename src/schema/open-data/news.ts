import { z } from 'astro/zod';
import { say } from '../say.ts';
import { topics } from '../topic.ts';
import { addresses, bilingual, date, day, ids, ownAddresses, ownId, sourceIds } from './field.ts';

/** A story in the open data, without its text. */
export const newsRow = z.strictObject({
  id: ownId,
  date: date.meta({
    description: say(
      'The day of the event, or its month where the record is no finer.',
      '事件日期；资料只到月份的，写到月份。',
    ),
  }),
  published: day.meta({
    description: say('The day its text first appeared here.', '正文首次在本站发布的日期。'),
  }),
  updated: day.optional().meta({
    description: say('The day of the last change to the text.', '正文最近一次修改的日期。'),
  }),
  topics: z
    .array(z.enum(topics))
    .meta({ description: say('Topics, the main one first.', '主题，主要的在前。') }),
  location: bilingual.optional().meta({
    description: say('Where it happened, in words.', '事发地点，用文字写出。'),
  }),
  title: bilingual.meta({ description: say('The headline.', '标题。') }),
  summary: bilingual.meta({ description: say('The story in a sentence or two.', '内容提要。') }),
  url: ownAddresses,
  markdown: addresses.meta({
    description: say('The addresses of the whole text as Markdown.', 'Markdown格式全文的网址。'),
  }),
  organisations: ids.meta({
    description: say('Ids of organisations that it is about.', '所涉机构的标识。'),
  }),
  places: ids.meta({
    description: say(
      'Ids of places and programmes that it is about.',
      '所涉地点、行动与组织的标识。',
    ),
  }),
  sources: sourceIds,
});
export type NewsRow = z.infer<typeof newsRow>;
