import { parseArgs } from 'node:util';
import { isSeq } from 'yaml';
import { today } from '../lib/clock.ts';
import { locales } from '../schema/locale.ts';
import { changeFields } from './front-matter.ts';
import { command, read, Refusal, storyFiles, write } from './files.ts';
import { asker } from './ask.ts';

const help = `npm run note <story> [-- --en "What changed." --zh "改了什么。"]: tells readers what was
changed in a published story, in both languages, with today’s date. Asks for what is not given.`;

await command(help, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { en: { type: 'string' }, zh: { type: 'string' } },
  });
  const [slug] = positionals;
  if (!slug) throw new Refusal('which story? npm run note 2020-08-31-alliance-founded');
  const files = storyFiles(process.cwd(), slug);
  const ask = asker();
  const notes = {
    en: values.en ?? (await ask('What changed, in a sentence to readers (English)?')),
    zh: values.zh ?? (await ask('改了什么，写给读者的一句话（中文）？')),
  };
  ask.close();
  for (const locale of locales) {
    if (!notes[locale]) throw new Refusal(`a note is needed in both languages: --${locale} "…"`);
  }
  const date = today();
  for (const { locale, path } of files) {
    const changed = changeFields(read(path), (fields) => {
      const note = fields.createNode({ date, note: notes[locale] });
      const known = fields.get('changes');
      if (isSeq(known)) known.add(note);
      else fields.set('changes', fields.createNode([note]));
      fields.set('updated', date);
    });
    write(path, changed);
    console.log(path);
  }
});
