import { expect, test } from 'vitest';
import { headerPolicy, styleHashes, withPolicy } from './policy.ts';

const policed = (html: string): string => withPolicy(Buffer.from(html)).toString();

test('a page is given the hash of each of its styles, as browsers reckon it', () => {
  // openssl dgst -sha256 -binary | base64, of `a{b:c}` and of `@media (width<9em){a{b:c}}`
  const html =
    '<title>T</title><style>a{b:c}</style><style media="print">@media (width<9em){a{b:c}}</style><style>a{b:c}</style>';
  expect(styleHashes(html)).toEqual([
    "'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o='",
    "'sha256-UUNN4rzUVcsAwlesis0qZHC3Io0tIJ4cuCfxc7PN8ms='",
  ]);
});

test('the policy stands after the title, that of a page that leads on too', () => {
  expect(policed('<!doctype html><title>Redirecting</title><p>')).toMatch(
    /^<!doctype html><title>Redirecting<\/title><meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'none'; [^"]*"><p>$/,
  );
  expect(() => policed('<p>')).toThrow('title');
});

test('the header says who may frame a page, which a page cannot', () => {
  expect(headerPolicy).toContain("frame-ancestors 'none'");
  expect(policed('<title></title>')).not.toContain('frame-ancestors');
});
