import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { guess } from '../build/check/guess.ts';
import { today } from '../lib/clock.ts';
import { toPinyin } from '../lib/pinyin.ts';
import { isHan } from '../lib/search/tokens.ts';
import { partialDate } from '../schema/common.ts';
import { placeholders } from '../schema/news.ts';
import { isLocale, locales, type Locale } from '../schema/locale.ts';
import { said, say } from '../schema/say.ts';
import { topics } from '../schema/topic.ts';
import { asker } from './ask.ts';
import { command, Refusal, storyFile, write } from './files.ts';

const help = `npm run new [-- options]: begins a story in both languages as drafts, and says where to see it.
Asks, in the language of LANG or --lang, for what is not given:
  --title-en "…"  --title-zh "…"   the headlines; one is enough
  --date 2026-11-24                the day of the event, or its month
  --place-en "…"  --place-zh "…"   where it happened
  --topic base                     one of: ${topics.join(', ')}; can be given again
  --organisation chuanyi           the name of a file in content/members; can be given again
  --source chinanews-2020-08-31    the name of a file in content/sources; can be given again
  --slug what-happened             the end of the address (else from the title)`;

/** Words of a title as the end of an address; Chinese by its pinyin. */
const toSlug = (title: string): string =>
  ([...title].some(isHan) ? toPinyin(title) : title)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(Boolean)
    .slice(0, 6)
    .join('-');

const namesIn = (root: string, collection: string): string[] =>
  readdirSync(join(root, 'content', collection)).map((name) => name.replace(/\.yaml$/, ''));

const questions = {
  titleEn: say(
    'What happened? The headline in English (empty if not yet written):',
    '发生了什么？英文标题（尚未写好可留空）：',
  ),
  titleZh: say(
    'The headline in Chinese (empty if not yet written):',
    '中文标题（尚未写好可留空）：',
  ),
  date: say('When did it happen (2026-11-24, or 2026-11)?', '何时发生（2026-11-24，或 2026-11）？'),
  placeEn: say('Where did it happen (English)?', '发生在哪里（英文）？'),
  placeZh: say('Where did it happen (Chinese)?', '发生在哪里（中文）？'),
  topic: say(`About what (${topics.join(', ')})?`, `主题（${topics.join('、')}）？`),
  organisation: say(
    'With whom? Names of files in content/members, with commas:',
    '与谁有关？content/members 中的文件名，用逗号隔开：',
  ),
  source: say(
    'By which source? Names of files in content/sources, with commas:',
    '依据哪些来源？content/sources 中的文件名，用逗号隔开：',
  ),
} as const;

const options = {
  lang: { type: 'string' },
  'title-en': { type: 'string' },
  'title-zh': { type: 'string' },
  date: { type: 'string' },
  'place-en': { type: 'string' },
  'place-zh': { type: 'string' },
  topic: { type: 'string', multiple: true },
  organisation: { type: 'string', multiple: true },
  source: { type: 'string', multiple: true },
  slug: { type: 'string' },
} as const;

/** Every one of some names must be known. */
const known = (what: string, names: readonly string[], all: readonly string[]): string[] =>
  names.map((name) => {
    if (all.includes(name)) return name;
    const near = guess(name, all);
    throw new Refusal(`there is no ${what} “${name}”${near ? `; did you mean “${near}”?` : ''}`);
  });

const list = (answer: string): string[] => answer.split(/[,，、\s]+/).filter(Boolean);

await command(help, async (args) => {
  const root = process.cwd();
  const { values } = parseArgs({ args, options });
  const lang = values.lang ?? (process.env['LANG']?.startsWith('zh') ? 'zh' : 'en');
  if (!isLocale(lang)) throw new Refusal(`--lang is en or zh, not ${lang}`);
  const ask = asker();
  const answer = (key: keyof typeof questions, fallback = '') =>
    ask(said(questions[key], lang), fallback);
  const titles: Record<Locale, string> = {
    en: values['title-en'] ?? (await answer('titleEn')),
    zh: values['title-zh'] ?? (await answer('titleZh')),
  };
  if (!titles.en && !titles.zh) throw new Refusal('a headline is needed: --title-en or --title-zh');
  const date = values.date ?? (await answer('date', today()));
  const checked = partialDate.safeParse(date);
  if (!checked.success)
    throw new Refusal(`${date}: ${said(checked.error.issues[0]?.message ?? '', lang)}`);
  const places: Record<Locale, string> = {
    en: values['place-en'] ?? (await answer('placeEn')),
    zh: values['place-zh'] ?? (await answer('placeZh')),
  };
  const about = known('topic', values.topic ?? list(await answer('topic', topics[0])), topics);
  const organisations = known(
    'organisation',
    values.organisation ?? list(await answer('organisation')),
    namesIn(root, 'members'),
  );
  const sources = known(
    'source',
    values.source ?? list(await answer('source')),
    namesIn(root, 'sources'),
  );
  ask.close();
  if (sources.length === 0) {
    throw new Refusal(
      'nothing is published without a source: --source, the name of a file in content/sources',
    );
  }
  const slug = `${date}-${values.slug ?? toSlug(titles.en || titles.zh)}`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new Refusal(`${slug} is no name for a file; give --slug in small letters`);
  const paths = locales.map((locale) => ({ locale, path: storyFile(root, locale, slug) }));
  const taken = paths.find(({ path }) => existsSync(path));
  if (taken) throw new Refusal(`${taken.path} is there already; give another --slug`);
  for (const { locale, path } of paths) {
    const toDo = said(placeholders.words, locale);
    const fields = {
      title: titles[locale] || toDo,
      summary: toDo,
      date,
      published: today(),
      topics: about,
      ...(places[locale] && { place: places[locale] }),
      sources,
      ...(organisations.length > 0 && { organisations }),
      status: 'draft',
    };
    mkdirSync(dirname(path), { recursive: true });
    write(
      path,
      `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${said(placeholders.text, locale)}\n`,
    );
    console.log(path);
  }
  console.log(`npm run dev, then http://localhost:4321/news/${slug}/`);
});
