import { z } from 'astro/zod';
import { memberKinds, relations, valueChainStages } from '../members.ts';
import { say } from '../say.ts';
import { bilingual, link, names, ownAddresses, ownId, sourceIds } from './field.ts';

/** An organisation in the open data. */
export const organisationRow = z.strictObject({
  id: ownId,
  name: bilingual.meta({ description: say('The full name.', '全称。') }),
  nameNote: bilingual.optional().meta({
    description: say(
      'A note on the name, as when the English form is ours.',
      '对名称的说明，如英文名系本站所译。',
    ),
  }),
  aliases: names.meta({
    description: say('Short, old and variant names.', '简称、旧称和其他叫法。'),
  }),
  kind: z.enum(memberKinds).meta({
    description: say('What kind of body it is.', '机构类别。'),
  }),
  relation: z.enum(relations).meta({
    description: say(
      'Its relation to the alliance or the base, as a source states it; no source names a member of the alliance.',
      '据来源所述，与联盟或基地的关系；没有来源列出联盟成员。',
    ),
  }),
  city: bilingual.meta({
    description: say('City, and district where known.', '所在城市，已知的写到区。'),
  }),
  valueChain: z.array(z.enum(valueChainStages)).meta({
    description: say(
      'Its places in the value chain, the main one first.',
      '所在的产业链环节，主要的在前。',
    ),
  }),
  summary: bilingual.meta({ description: say('What it does.', '主要业务。') }),
  caveat: bilingual.optional().meta({
    description: say(
      'What is implied and not stated, what is planned only, what is not known.',
      '推断而未明言的、仅属计划的、尚不清楚的情况。',
    ),
  }),
  website: link.optional().meta({ description: say('Its own website.', '机构网站。') }),
  url: ownAddresses,
  sources: sourceIds,
});
export type OrganisationRow = z.infer<typeof organisationRow>;
