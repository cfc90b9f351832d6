import type { Locale } from '../../schema/locale.ts';
import { say } from '../../schema/say.ts';

/** So much of the other language is no name any more. */
const most = { latin: 40, han: 10 };

const latin = /\p{Script=Latin}/gu;
const han = /\p{Script=Han}/gu;
const count = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** What is wrong with a passage that is not in the language of its file or field. */
export const languageFault = (text: string, locale: Locale | undefined): string => {
  if (locale === 'zh' && !/\p{Script=Han}/u.test(text) && count(text, latin) >= most.latin) {
    return say('is not in Chinese yet; translate it', '尚未译成中文，请翻译');
  }
  const letters = locale === 'en' ? count(text, han) : 0;
  if (letters >= most.han && letters > count(text, latin) / 2) {
    return say('is not in English yet; translate it', '尚未译成英文，请翻译');
  }
  return '';
};
