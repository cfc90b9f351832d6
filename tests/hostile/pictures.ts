import { deflateSync, crc32 } from 'node:zlib';
import { refusedField, refusedFile, refusedText, story, type Construct } from './construct.ts';

const script = '<script>alert()</script>';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><script>alert()</script><rect width="800" height="600" onload="alert()"/></svg>`;

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** A grey PNG that says it is so large, with a comment in it and something after it. */
const png = (width: number, height: number, comment = '', tail = ''): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  const rows = Buffer.alloc(Math.min(height, 600) * (Math.min(width, 800) + 1), 128);
  for (let row = 0; row < rows.length; row += Math.min(width, 800) + 1) rows[row] = 0;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Comment\0${comment}`)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
    Buffer.from(tail),
  ]);
};

/** The picture that harmless constructs show. */
export const park = { 'content/media/park.png': png(800, 600) };

const withPark = (construct: Construct): Construct => ({
  ...construct,
  files: { ...construct.files, ...park },
});

/** A file in content/media, which no text need name. */
const media = (name: string, file: string, content: string | Uint8Array): Construct =>
  refusedFile('picture', name, `content/media/${file}`, content);

const shown = (name: string, address: string): Construct =>
  refusedText('picture', name, `![A park](${address} "A, CC BY 4.0")`);

const harmless = (
  name: string,
  file: string,
  content: Uint8Array,
  markdown: string,
): Construct => ({
  kind: 'picture',
  name,
  files: { ...story(name, { body: markdown }).files, [`content/media/${file}`]: content },
});

export const pictures: Construct[] = [
  media('an svg', 'h-drawing.svg', svg),
  media('an svg in a case', 'h-drawing.svgz', svg),
  media('an svg called a PNG', 'h-svg.png', svg),
  media('an svg called a JPEG', 'h-svg.jpg', `<?xml version="1.0"?>${svg}`),
  media('a page called a PNG', 'h-page.png', `<!doctype html>${script}`),
  media('a page called a WebP', 'h-page.webp', script),
  media('a program called a PNG', 'h-program.png', 'alert()'),
  media('a GIF that is a program', 'h-gif.png', 'GIF89a/*\0\0\0\0*/=1;alert()'),
  media('a GIF', 'h.gif', 'GIF89a'),
  media('a document', 'h.pdf', '%PDF-1.7'),
  media('a document called a PNG', 'h-document.png', '%PDF-1.7'),
  media('a film called AVIF', 'h-film.avif', '\0\0\0\x18ftypmp42'),
  media('a PNG called a JPEG', 'h-other.jpg', png(800, 600)),
  media('half a PNG', 'h-half.png', png(800, 600).subarray(0, 200)),
  media('the start of a PNG', 'h-start.png', png(800, 600).subarray(0, 8)),
  media('a picture that grows', 'h-grows.png', png(60_000, 60_000)),
  media('a picture beyond all sizes', 'h-beyond.png', png(0x7fffffff, 0x7fffffff)),
  media('a picture of one line', 'h-line.png', png(800, 1)),
  media('a picture of nothing', 'h-nothing.png', png(0, 0)),
  media('a picture that is too small', 'h-small.png', png(1, 1)),
  media('an empty picture', 'h-empty.png', ''),
  media('a picture with a tag in its name', 'h-<b>.png', png(800, 600)),
  media('a picture with a space in its name', 'h a.png', png(800, 600)),
  media('a picture with a turn in its name', 'h-\u202egpj.png', png(800, 600)),
  shown('a picture on this disk', '/etc/hosts.png'),
  shown('a picture by its scheme', 'file:///etc/hosts.png'),
  shown('a picture that climbs', '../../../../../etc/x.png'),
  shown('a picture that climbs out of its folder', '../../media/../../../x.png'),
  shown('a picture that climbs in percent', '../../media/..%2f..%2f..%2fx.png'),
  shown('a picture that climbs in double percent', '../../media/%252e%252e/x.png'),
  shown('a picture that climbs by backslashes', '..\\..\\..\\x.png'),
  shown('a picture with an end of text', '../../media/x.png%00.jpg'),
  shown('a picture with a broken address', './%zz.png'),
  shown('a picture from elsewhere', 'https://hostile.example/x.png'),
  shown('a picture without its scheme', '//hostile.example/x.png'),
  shown('a picture of data', 'data:image/svg+xml,<svg onload=alert()>'),
  shown('a picture that runs', 'javascript:alert()'),
  shown('a picture that asks', '../../media/x.png?raw'),
  shown('a picture that points', '../../media/x.png#svg'),
  shown('a picture that is a module', '../../../src/pages/404.astro'),
  shown('an svg of the site', '../../../public/logo.svg'),
  refusedText(
    'picture',
    'a picture by reference',
    '![A park][x]\n\n[x]: https://hostile.example/x.png "A"',
  ),
  refusedText(
    'picture',
    'a picture by its name alone',
    '![x]\n\n[x]: https://hostile.example/x.png',
  ),
  refusedField('picture', 'a cover that climbs', 'cover', '../../../../../etc/x.png'),
  refusedField('picture', 'a cover from elsewhere', 'cover', 'https://hostile.example/x.png'),
  refusedField('picture', 'a cover of svg', 'cover', '../../media/x.svg'),
  withPark(refusedField('picture', 'a cover in percent', 'cover', '../../media/p%61rk.png')),
  withPark(shown('a picture in percent', '../../media/p%61rk.png')),
  withPark(shown('a picture by a long way', '../../media/../media/park.png')),
  harmless(
    'a picture with a script in it',
    'h-comment.png',
    png(800, 600, script, `<html>${script}</html>`),
    `![A park](../../media/h-comment.png "A, CC BY 4.0")`,
  ),
  harmless(
    'a picture whose words break out',
    'h-words.png',
    png(800, 600),
    '![" onerror=alert() x="&lt;img src=x onerror=alert()&gt;](../../media/h-words.png "\\" onload=alert() <script\\>alert()</script\\>, CC BY 4.0")',
  ),
  {
    kind: 'picture',
    name: 'a picture that no text names',
    files: { 'content/media/h-unused.png': png(800, 600, script) },
  },
];
