import { z } from 'astro/zod';
import { aliases, localised, sources, webAddress } from './common.ts';

export const memberKinds = ['university', 'research-institute', 'enterprise', 'society'] as const;

/**
 * How an organisation stands to the alliance or the base. There is no `alliance-member`: no source
 * found names one, and a value that is not here cannot be published.
 */
export const relations = [
  'alliance-chair-organisation',
  'base-resident',
  'base-project-announced',
  'beibei-based',
  'ecosystem',
  'other-alliance-member',
] as const;

export const valueChainStages = [
  'research',
  'production',
  'equipment',
  'application',
  'other',
] as const;

/** An organisation, `content/members/<slug>.yaml`. */
export const membersSchema = z.strictObject({
  name: localised.meta({ description: 'The full name in both languages.' }),
  nameNote: localised.optional().meta({
    description: 'A note on the name, as when the English form is ours.',
  }),
  aliases: aliases.optional().meta({ description: 'Short, old and variant names.' }),
  kind: z.enum(memberKinds).meta({ description: 'What kind of body it is.' }),
  relation: z.enum(relations).meta({
    description: 'Its relation to the alliance or the base, as a source states it.',
  }),
  city: localised.meta({ description: 'City, and district where known.' }),
  valueChain: z
    .array(z.enum(valueChainStages))
    .min(1)
    .meta({ description: 'Its places in the value chain, the main one first.' }),
  summary: localised.meta({ description: 'What it does, in one or two sentences.' }),
  caveat: localised.optional().meta({
    description: 'What is implied and not stated, what is planned only, what is not known.',
  }),
  website: webAddress.optional().meta({ description: 'Its own website.' }),
  sources,
});
export type MemberData = z.infer<typeof membersSchema>;
