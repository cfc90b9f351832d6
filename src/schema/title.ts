import { text } from './common.ts';
import { say } from './say.ts';

/** The room that search results and tabs have for a title, in columns: 60 letters or 30 Han. */
export const titleColumns = 60;

const han = /\p{Script=Han}/u;

/** How wide a text is: in Chinese what is no letter or digit of ASCII takes two columns. */
export const columns = (words: string): number => {
  const isChinese = han.test(words);
  return [...words].reduce((sum, char) => sum + (isChinese && char > '~' ? 2 : 1), 0);
};

const tooLong = say(
  `is over ${titleColumns} characters, more than search results and tabs show`,
  `超过${titleColumns / 2}个汉字（字母和数字算半个），搜索结果和标签页显示不全`,
);

/** The title of a page, apart from the name of the site. */
export const title = text
  .max(titleColumns, { error: tooLong, abort: true })
  .refine((words) => columns(words) <= titleColumns, tooLong);
