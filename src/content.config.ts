import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { daysOnRecord } from './build/ledger.ts';
import { stories } from './build/stories.ts';
import { baseSchema } from './schema/base.ts';
import { day } from './schema/common.ts';
import { glossarySchema } from './schema/glossary.ts';
import { membersSchema } from './schema/members.ts';
import { newsSchema } from './schema/news.ts';
import { pagesSchema } from './schema/pages.ts';
import { sourcesSchema } from './schema/sources.ts';

/** The id is the path as it stands; Astro's own would drop dots and capitals and lose an entry. */
const files = (name: string, extension: string) =>
  glob({
    base: `./content/${name}`,
    pattern: `**/*.${extension}`,
    generateId: ({ entry }) => entry.slice(0, -extension.length - 1),
  });

export const collections = {
  /** Checked here and named to editors' programs; lib/story-files.ts has what the fields say. */
  news: defineCollection({
    loader: stories('content/news/'),
    schema: newsSchema,
  }),
  members: defineCollection({ loader: files('members', 'yaml'), schema: membersSchema }),
  base: defineCollection({ loader: files('base', 'yaml'), schema: baseSchema }),
  sources: defineCollection({ loader: files('sources', 'yaml'), schema: sourcesSchema }),
  glossary: defineCollection({ loader: files('glossary', 'yaml'), schema: glossarySchema }),
  pages: defineCollection({ loader: files('pages', 'mdx'), schema: pagesSchema }),
  /** When each entry last changed, as `npm run record` noted it: `members/southwest-university`. */
  changed: defineCollection({
    loader: () => daysOnRecord(process.cwd()),
    schema: z.strictObject({ id: z.string(), changed: day }),
  }),
};
