import { say } from '../../schema/say.ts';

/** Places on every page, by which its links and its forms find them. */
export const takenIds = ['text', 'search-masthead', 'search-query', 'footnote-label'];

/** Places on the pages of the base, which names each figure by its file too. */
export const takenInBase = [
  ...takenIds,
  ...['figures', 'timeline', 'targets', 'places', 'programmes', 'firms'],
];

export const taken = say(
  'has the name of a place on the page itself; call it otherwise',
  '与页面自身的位置同名，请换个名称',
);
