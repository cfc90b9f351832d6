import { say } from '../../schema/say.ts';
import { locales } from '../../schema/locale.ts';
import type { Fault } from './fault.ts';
import { meant } from './guess.ts';
import type { ContentFile } from './read.ts';

const name = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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

/** The faults of names: what an address cannot have, and two that are one on some systems. */
export const checkNames = (files: readonly ContentFile[]): Fault[] => {
  const known = new Map<string, string>();
  return files.flatMap((one) => {
    const fault = (message: string): Fault[] => [
      { file: one.file, line: 1, column: 1, field: '', message },
    ];
    const key = one.file.toLowerCase().normalize('NFC');
    const twin = known.get(key);
    known.set(key, one.file);
    if (twin) return fault(say(`has the same name as ${twin}`, `与 ${twin} 同名`));
    const message = nameFault(one);
    return message ? fault(message) : [];
  });
};
