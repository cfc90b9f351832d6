import type { z } from 'astro/zod';
import { glossarySchema } from '../../schema/glossary.ts';
import { defaultLocale, locales } from '../../schema/locale.ts';
import { membersSchema } from '../../schema/members.ts';
import { newsSchema, sharedFields } from '../../schema/news.ts';
import { sourcesSchema } from '../../schema/sources.ts';
import { formOf, toShape, type Field, type I18n } from './field.ts';
import { words } from './words.ts';

/** What each language says for itself. */
const ownFields = ['title', 'summary', 'place', 'caution', 'coverAlt', 'coverCredit'];
/** What both languages hold, with words of their own inside. */
const twinFields = [...sharedFields, 'cover', 'changes', 'dateline'];
const ownInside = ['title', 'label', 'note', 'agency', 'reporter'];

/** @throws if nobody has said yet what the two languages do with a field. */
const newsI18n = (path: readonly string[]): I18n => {
  const [first = '', ...rest] = path;
  if (ownFields.includes(first)) return true;
  if (!twinFields.includes(first))
    throw new Error(`visual editor: is news.${first} shared by both languages or their own?`);
  return ownInside.includes(rest.at(-1) ?? '') ? true : 'duplicate';
};

const label = (name: string): string => (words[name] ?? []).slice(0, 2).join(' / ');

/** The form of a story. @throws if a field of the schema cannot be shown. */
export const newsForm = (schema: z.ZodType = newsSchema): Field[] => [
  ...formOf('news', toShape(schema), newsI18n).map((field) => ({
    ...field,
    // A new story is a draft of today, until its editors say otherwise.
    ...(field.name === 'status' && { default: 'draft' }),
    ...(field.name === 'published' && { default: '{{now}}' }),
  })),
  { name: 'body', label: label('body'), widget: 'markdown', i18n: true },
];

const single = (): I18n => false;

const files = {
  extension: 'yaml',
  format: 'yaml',
  // A name of a file is an address: other entries and readers hold it.
  slug: { editable: ['create'] },
  delete: false,
};

/** The configuration of Sveltia CMS, plain data: what can be edited, from the schemas alone. */
export const visualConfig = () => ({
  load_config_file: false,
  // Sveltia wants a remote and a way to sign in there; only the folder on this computer is used.
  backend: {
    name: 'gitea',
    repo: 'local/smart-sensing-alliance',
    base_url: 'http://localhost',
    auth_methods: ['token'],
  },
  app_title: 'Smart Sensing Alliance / 智能传感联盟',
  media_folder: '/content/media',
  // A picture keeps to the letters that the content check asks of its name.
  media_libraries: {
    default: { config: { slugify_filename: true } },
    stock_assets: { providers: [] },
  },
  show_preview_links: false,
  // Instead of a preview, which the site itself gives better: the other language.
  editor: { preview: false },
  i18n: { structure: 'multiple_folders', locales: [...locales], default_locale: defaultLocale },
  slug: { encoding: 'ascii', clean_accents: true },
  // What is empty is left out; without this an empty field comes back as null.
  output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
  collections: [
    {
      name: 'news',
      label: 'News / 新闻',
      label_singular: 'Story / 报道',
      folder: 'content/news',
      extension: 'md',
      format: 'yaml-frontmatter',
      i18n: true,
      media_folder: '/content/media',
      // As a story writes it, from content/news/en.
      public_folder: '../../media',
      slug: {
        template: '{{fields.date}}-{{title}}',
        editable: ['create'],
        pattern: [
          '^\\d{4}(-\\d{2}){0,2}(-[a-z0-9]+)+$',
          'The date of the event, then words in small letters / 事件日期加小写英文单词',
        ],
        hint: 'The date of the event and a few words in small letters / 事件日期加几个小写英文单词',
      },
      // What was published is withdrawn and keeps its address; `npm run move` moves it.
      delete: false,
      summary: '{{fields.date}} {{title}}',
      thumbnail: false,
      sortable_fields: {
        fields: ['date', 'published', 'title'],
        default: { field: 'date', direction: 'descending' },
      },
      fields: newsForm(),
    },
    {
      ...files,
      name: 'members',
      label: 'Organisations / 单位',
      folder: 'content/members',
      identifier_field: 'name.en',
      summary: '{{name.en}} {{name.zh}}',
      fields: formOf('members', toShape(membersSchema), single),
    },
    {
      ...files,
      name: 'sources',
      label: 'Sources / 来源',
      folder: 'content/sources',
      identifier_field: 'description.en',
      summary: '{{slug}}: {{description.en}}',
      fields: formOf('sources', toShape(sourcesSchema), single),
    },
    {
      ...files,
      name: 'glossary',
      label: 'Glossary / 术语',
      folder: 'content/glossary',
      identifier_field: 'term.en',
      summary: '{{term.en}} {{term.zh}}',
      fields: formOf('glossary', toShape(glossarySchema), single),
    },
    {
      // An entry of the base is one of four kinds, which Sveltia cannot tell apart at the top of a
      // file. It is hidden, and there so that stories can name its places and programmes.
      ...files,
      name: 'base',
      label: label('base'),
      folder: 'content/base',
      hide: true,
      create: false,
      identifier_field: 'name.en',
      fields: [
        { name: 'type', label: 'Type', widget: 'string', required: false },
        {
          name: 'name',
          label: label('name'),
          widget: 'object',
          required: false,
          fields: locales.map((name) => ({ name, label: label(name), widget: 'string' })),
        },
      ],
    },
  ],
});
