import { say } from '../../schema/say.ts';
import { locales } from '../../schema/locale.ts';
import type { Fault } from './fault.ts';
import { meant } from './guess.ts';
import type { ContentFile } from './read.ts';
import { fixed } from './routes.ts';
import { taken, takenIds, takenInBase } from './taken.ts';

const name = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** With its folder and its page no longer than some systems can hold. */
const longest = 100;
/** Names that Windows keeps for itself: a clone there would lose the file. */
const reserved = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;
/** Addresses of a standing page that something else has, in one language or both. */
const elsewhere = [...fixed, '/zh/', '/404/', '/admin/'];

const takenFault = ({ collection, id }: ContentFile): string => {
  const name = id.replace(/^.*\//, '');
  if (name.length > longest) {
    return say(
      `the name of the file is over ${longest} characters; shorten it`,
      `文件名超过${longest}个字符，请缩短`,
    );
  }
  if (reserved.test(name)) {
    return say('the name of the file is reserved on Windows', '此文件名在 Windows 上是保留名');
  }
  if (collection === 'pages' && elsewhere.includes(`/${name}/`)) {
    return say('is the address of another page; rename it', '与另一页面的地址相同，请改名');
  }
  const ids = { sources: takenIds, base: takenInBase };
  return (collection === 'sources' || collection === 'base') && ids[collection].includes(name)
    ? taken
    : '';
};

const nameFault = ({ collection, id }: ContentFile): string => {
  if (collection !== 'news' && collection !== 'pages') {
    return name.test(id)
      ? ''
      : say(
          'the name of the file is small letters, digits and hyphens, in no folder',
          '文件名只用小写字母、数字和连字符，不放入子文件夹',
        );
  }
  const [locale = '', ...rest] = id.split('/');
  if (!locales.some((one) => one === locale)) {
    return meant(
      `lies in content/${collection}/en or /zh`,
      `须放入 content/${collection}/en 或 /zh`,
      locale,
      locales,
    );
  }
  return name.test(rest.join('/'))
    ? ''
    : say(
        'the name of the file is small letters, digits and hyphens: 2020-08-31-what-happened',
        '文件名只用小写字母、数字和连字符：2020-08-31-what-happened',
      );
};

/** A page that there is in one language alone; stories say so for themselves. */
const missingTwin = ({ collection, file }: ContentFile, all: ReadonlySet<string>): string => {
  if (collection !== 'pages') return '';
  const twin = file.replace(/\/(en|zh)\//, (_, locale) => (locale === 'en' ? '/zh/' : '/en/'));
  return all.has(twin) ? '' : say(`has no translation ${twin}; add it`, `缺少译文 ${twin}，请补上`);
};

/** The faults of names: what an address cannot have, and two that are one on some systems. */
export const checkNames = (files: readonly ContentFile[]): Fault[] => {
  const known = new Map<string, string>();
  const all = new Set(files.map(({ file }) => file));
  return files.flatMap((one) => {
    const fault = (message: string): Fault[] => [
      { file: one.file, line: 1, column: 1, field: '', message },
    ];
    const key = one.file.toLowerCase().normalize('NFC');
    const twin = known.get(key);
    known.set(key, one.file);
    if (twin) return fault(say(`has the same name as ${twin}`, `与 ${twin} 同名`));
    const message = nameFault(one) || takenFault(one) || missingTwin(one, all);
    return message ? fault(message) : [];
  });
};
