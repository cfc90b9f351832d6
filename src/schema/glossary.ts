import { z } from 'astro/zod';
import { localised, text } from './common.ts';

export const glossaryCategories = [
  'sensor-basics',
  'sensor-types',
  'mems-and-chips',
  'policy-and-industry',
] as const;

/** A term, `content/glossary/<slug>.yaml`. */
export const glossarySchema = z.strictObject({
  term: localised.meta({ description: 'The term in both languages, one term for one thing.' }),
  pinyin: text.meta({ description: 'The Chinese term in pinyin with its tones.' }),
  category: z.enum(glossaryCategories).meta({ description: 'The part of the glossary.' }),
  definition: localised.meta({ description: 'What it means, in a plain sentence.' }),
});
export type GlossaryData = z.infer<typeof glossarySchema>;
