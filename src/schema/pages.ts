import { z } from 'astro/zod';
import { day, entry, text } from './common.ts';
import { title } from './title.ts';

/** Front matter of a standing page, `content/pages/{en,zh}/<slug>.mdx`. */
export const pagesSchema = z.strictObject({
  title: title.meta({ description: 'The name of the page.' }),
  summary: text.max(320).meta({ description: 'One or two sentences that stand alone.' }),
  updated: day.meta({ description: 'The day of the last change.' }),
  aliases: z.array(text).default([]).meta({
    description: 'Full, short and variant names of what the page is about, for the search.',
  }),
  founded: day.optional().meta({
    description: 'The day on which the body that the page is about was founded.',
  }),
  sources: z.array(entry('sources')).default([]).meta({ description: 'Sources of its facts.' }),
});
export type PageData = z.infer<typeof pagesSchema>;
