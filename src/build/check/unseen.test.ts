import { expect, test } from 'vitest';
import { unseenIn } from './unseen.ts';

const all = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code));

test('no character that is not seen passes, wherever it stands', () => {
  const invisible = all.filter((letter) => /[\p{C}\p{Zl}\p{Zp}]/u.test(letter));
  const passed = invisible.filter((letter) => !unseenIn(`a${letter}b`));
  expect(passed).toEqual(['\t', '\n']);
  expect(unseenIn('a\r\nb')).toBeUndefined();
});

test('nor does a heap of any mark', () => {
  const marks = all.filter((letter) => /\p{M}/u.test(letter));
  expect(marks.filter((mark) => !unseenIn(`a${mark.repeat(4)}`))).toEqual([]);
});

test.each(['cafÃ©', 'itâ€™s', 'aï¿½b', '锟斤拷', '烫烫烫', 'é‡åº†'])(
  'nor does what was read in a wrong encoding: %s',
  (text) => expect(unseenIn(text)).toBeDefined(),
);

test('letters, digits and marks of both languages are seen', () => {
  const text = 'Beibei, “5 %” – caffè; 北碚（2020年）：“烫”、《锟铻》……！①㎡℃ΩÃ';
  expect(unseenIn(text)).toBeUndefined();
});
