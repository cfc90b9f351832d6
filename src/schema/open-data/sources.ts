import { z } from 'astro/zod';
import { say } from '../say.ts';
import { sourceLanguages } from '../sources.ts';
import { bilingual, date, link, ownAddresses, ownId } from './field.ts';

/** A published source in the open data. */
export const sourceRow = z.strictObject({
  id: ownId,
  publisher: bilingual.meta({ description: say('Who published it first.', '首发媒体或机构。') }),
  author: bilingual.optional().meta({
    description: say('The reporter or author, where named.', '记者或作者，署名的写出。'),
  }),
  description: bilingual.meta({
    description: say('What it is, in our words.', '内容，由本站概括。'),
  }),
  date: date.optional().meta({
    description: say('Its date; none where it prints none.', '日期；原文未印日期的，空缺。'),
  }),
  dateNote: bilingual.optional().meta({
    description: say('How the date is known, if inferred.', '日期系推断的，说明依据。'),
  }),
  language: z.enum(sourceLanguages).meta({
    description: say('The language of the text.', '原文语言。'),
  }),
  via: bilingual.optional().meta({
    description: say('Where the copy that was read stands.', '所读副本的出处。'),
  }),
  original: link.optional().meta({
    description: say(
      'The address of the text; none where we credit a source without a link.',
      '原文网址；只注明、不链接的来源没有。',
    ),
  }),
  url: ownAddresses,
});
export type SourceRow = z.infer<typeof sourceRow>;
