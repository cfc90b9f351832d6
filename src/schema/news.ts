import { z } from 'astro/zod';
import { day, entry, partialDate, sources, text } from './common.ts';
import { say } from './say.ts';
import { picture } from './picture.ts';
import { title } from './title.ts';
import { topics } from './topic.ts';

/** What stands in a new story until someone writes it; none of it is ever published. */
export const placeholders = {
  words: say('To be written', '待写'),
  text: say('Write the text here.', '在此写正文。'),
} as const;

export const newsStatuses = ['draft', 'published', 'withdrawn'] as const;

/** What a story says the same in both languages. */
export const sharedFields = [
  'date',
  'published',
  'updated',
  'topics',
  'sources',
  'organisations',
  'base',
  'figures',
  'computed',
  'picture',
  'status',
] as const;

const dateline = z.strictObject({
  agency: text.meta({ description: 'The news agency or publisher that reported first.' }),
  reporter: text.optional().meta({ description: 'The reporter, if the source names one.' }),
});

const computed = z.strictObject({
  value: z.number().meta({ description: 'The number that the text gives.' }),
  how: text.meta({ description: 'How it was worked out, as “58 = 7 + 9 + 42”.' }),
});

const change = z.strictObject({
  date: day.meta({ description: 'The day of the change.' }),
  note: text.meta({ description: 'What changed, in a sentence to readers.' }),
});

/** Front matter of a story, `content/news/{en,zh}/<date>-<slug>.md`. */
export const newsSchema = z
  .strictObject({
    title: title.meta({
      description: 'The headline, at most 60 letters or 30 Han, without a full stop.',
    }),
    summary: text.max(320).meta({ description: 'One or two sentences that stand alone.' }),
    date: partialDate.meta({
      description: 'The day of the event, or its month where the record is no finer.',
    }),
    published: day.meta({ description: 'The day this text first appeared on this site.' }),
    updated: day.optional().meta({ description: 'The day of the last change.' }),
    changes: z.array(change).min(1).optional().meta({
      description: 'What changed after publication, newest last.',
    }),
    topics: z
      .array(z.enum(topics))
      .min(1)
      .meta({ description: 'One to three topics, the main one first.' }),
    place: text.optional().meta({ description: 'Where it happened, as a reader would say it.' }),
    dateline: dateline.optional().meta({ description: 'Who reported it first, where known.' }),
    sources,
    organisations: z
      .array(entry('members'))
      .default([])
      .meta({ description: 'Organisations that the story is about.' }),
    base: z
      .array(entry('base'))
      .default([])
      .meta({ description: 'Places and programmes that the story is about.' }),
    figures: z.array(z.number()).default([]).meta({
      description: 'Every number of the text as the sources give it: 15000000000, 16.7.',
    }),
    computed: z
      .array(computed)
      .default([])
      .meta({ description: 'Numbers of the text that are the writer’s own arithmetic.' }),
    caution: text.optional().meta({
      description: 'What a reader should know of the record: an inferred date, one weak source.',
    }),
    picture: picture.optional().meta({
      description: 'A picture drawn from the numbers of the story, or from those of the base.',
    }),
    cover: z.string().optional().meta({ description: 'A picture in content/media.', image: true }),
    coverAlt: text.optional().meta({ description: 'What the picture shows, for who cannot see.' }),
    coverCredit: text.optional().meta({
      description: 'Who made the picture and under which licence: “Photo: name, CC BY 4.0”.',
    }),
    status: z.enum(newsStatuses).default('published').meta({
      description:
        'draft, published or withdrawn; a story published on a day to come waits for it.',
    }),
  })
  .refine((story) => !story.cover || story.coverAlt, {
    path: ['coverAlt'],
    message: say('say what the cover shows', '请写明图片内容'),
  })
  .refine((story) => !story.cover || story.coverCredit, {
    path: ['coverCredit'],
    message: say(
      'give credit and licence of the cover: “Photo: name, licence”',
      '请写明图片作者和许可：“摄影：姓名，许可”',
    ),
  })
  .refine((story) => story.cover || !(story.coverAlt || story.coverCredit), {
    path: ['cover'],
    message: say('say which picture: ../../media/…', '请写明是哪张图片：../../media/…'),
  })
  .refine((story) => Boolean(story.updated) === Boolean(story.changes), {
    path: ['changes'],
    message: say(
      '`updated` and `changes` go together: tell readers what changed',
      '`updated` 与 `changes` 须同时填写：请向读者说明改了什么',
    ),
  })
  .refine((story) => !story.updated || story.changes?.at(-1)?.date === story.updated, {
    path: ['updated'],
    message: say('must be the day of the last change', '须为最近一次更改的日期'),
  })
  .refine((story) => story.status !== 'withdrawn' || story.changes, {
    path: ['changes'],
    message: say(
      'a withdrawn story says why, as its last change',
      '撤回的报道须在 changes 中写明原因',
    ),
  });

/** A story's front matter as read. */
export type NewsData = z.infer<typeof newsSchema>;
