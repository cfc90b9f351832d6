import { z } from 'astro/zod';
import { localised, partialDate, webAddress } from './common.ts';
import { say } from './say.ts';

export const sourceLanguages = ['en', 'zh', 'fr', 'ja'] as const;

/** A published source, `content/sources/<id>.yaml`. */
export const sourcesSchema = z
  .strictObject({
    publisher: localised.meta({ description: 'Who published it first.' }),
    author: localised.optional().meta({ description: 'The reporter or author, where named.' }),
    description: localised.meta({ description: 'What it is, in our words.' }),
    date: partialDate.optional().meta({ description: 'Its date; left out where it prints none.' }),
    dateNote: localised.optional().meta({ description: 'How the date is known, if inferred.' }),
    language: z.enum(sourceLanguages).meta({ description: 'The language of the text.' }),
    via: localised.optional().meta({ description: 'Where the copy that was read stands.' }),
    url: webAddress.optional().meta({ description: 'The address of the copy that was read.' }),
    linkable: z.boolean().meta({
      description: 'Whether readers are sent there; a mirror or doubtful host is credited only.',
    }),
  })
  .refine((source) => !source.linkable || source.url, {
    path: ['url'],
    message: say('a source that may be linked needs its address', '可链接的来源须写网址'),
  });
export type SourceData = z.infer<typeof sourcesSchema>;
