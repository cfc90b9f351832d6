import { z } from 'astro/zod';
import { glossaryCategories } from '../glossary.ts';
import { say } from '../say.ts';
import { bilingual, ownAddresses, ownId } from './field.ts';

/** A term in the open data. */
export const termRow = z.strictObject({
  id: ownId,
  term: bilingual.meta({ description: say('The term.', '术语。') }),
  pinyin: z.string().meta({
    description: say('The Chinese term in pinyin with its tones.', '中文术语的拼音，带声调。'),
  }),
  category: z.enum(glossaryCategories).meta({
    description: say('The part of the glossary.', '所在分类。'),
  }),
  definition: bilingual.meta({
    description: say('What it means, in a plain sentence.', '一句话的解释。'),
  }),
  url: ownAddresses,
});
export type TermRow = z.infer<typeof termRow>;
