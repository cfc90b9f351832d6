import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildProject, copyProject } from './copy.ts';

let root = '';
beforeAll(async () => {
  root = copyProject();
  mkdirSync(join(root, 'content', 'media'), { recursive: true });
  const photograph = await sharp({
    create: { width: 1600, height: 900, channels: 3, background: '#87a' },
  })
    .withExif({ IFD0: { Artist: 'Zqname' }, IFD3: { GPSLatitude: '29/1 49/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect((await sharp(photograph).metadata()).exif).toBeDefined();
  writeFileSync(join(root, 'content', 'media', 'park.jpg'), photograph);
  for (const locale of ['en', 'zh']) {
    const file = join(root, 'content', 'news', locale, '2026-04-08-bridge-fibre-sensing.md');
    const text = readFileSync(file, 'utf8').replace(
      /^topics:/m,
      'cover: ../../media/park.jpg\ncoverAlt: Zqshows\ncoverCredit: Zqcredit, CC BY 4.0\ntopics:',
    );
    writeFileSync(
      file,
      `${text.trimEnd()}\n\n![Zqinline](../../media/park.jpg "Zqlicence, CC BY 4.0")\n`,
    );
  }
  rmSync(join(root, 'content', 'ledger'), { recursive: true });
  const { code, said } = buildProject(root);
  expect(code, said).toBe(0);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

const page = () =>
  parse(readFileSync(join(root, 'dist/news/2026-04-08-bridge-fibre-sensing/index.html'), 'utf8'));

test('a cover comes as AVIF and WebP in several widths, with its size, words and credit', () => {
  const figure = page().querySelector('figure.cover');
  const types = figure?.querySelectorAll('source').map((one) => one.getAttribute('type'));
  expect(types).toEqual(['image/avif', 'image/webp']);
  for (const source of figure?.querySelectorAll('source') ?? []) {
    expect(source.getAttribute('srcset')?.split(',').length).toBeGreaterThan(2);
  }
  const image = figure?.querySelector('img');
  expect(image?.getAttribute('alt')).toBe('Zqshows');
  expect(Number(image?.getAttribute('width')) / Number(image?.getAttribute('height'))).toBeCloseTo(
    16 / 9,
    1,
  );
  expect(figure?.querySelector('figcaption')?.text).toBe('Zqcredit, CC BY 4.0');
});

test('a picture in the text has its formats, its size, its words and its credit', () => {
  const avif = page().querySelector('.prose figure picture source');
  expect(avif?.getAttribute('type')).toBe('image/avif');
  expect(avif?.getAttribute('srcset')?.split(',').length).toBeGreaterThan(2);
  expect(avif?.getAttribute('sizes')).toContain('vw');
  const image = page().querySelector('.prose img');
  expect(image?.getAttribute('alt')).toBe('Zqinline');
  expect(Number(image?.getAttribute('width'))).toBeGreaterThan(0);
  expect(Number(image?.getAttribute('height'))).toBeGreaterThan(0);
  const webp = image?.getAttribute('srcset')?.split(', ') ?? [];
  expect(webp.length).toBeGreaterThan(2);
  expect(webp.filter((one) => !/\.webp \d+w$/.test(one))).toEqual([]);
  for (const set of [avif?.getAttribute('srcset') ?? '', ...webp]) {
    for (const one of set.split(', ')) {
      expect(existsSync(join(root, 'dist', one.split(' ')[0] ?? ''))).toBe(true);
    }
  }
  expect(page().querySelector('.prose')?.text).toContain('Zqlicence, CC BY 4.0');
});

test('a feed carries the pictures of a story, its cover first, by absolute addresses', () => {
  const feed = readFileSync(join(root, 'dist', 'feed.json'), 'utf8');
  const { items } = JSON.parse(feed) as { items: { content_html: string; image?: string }[] };
  const [story, ...others] = items;
  expect(others.filter(({ image }) => image)).toEqual([]);
  const content = parse(story?.content_html ?? '');
  const [cover, inline] = content.querySelectorAll('figure');
  expect(content.querySelector('p + *')).toBe(cover);
  expect(cover?.querySelector('img')?.getAttribute('alt')).toBe('Zqshows');
  expect(cover?.querySelector('img')?.getAttribute('src')).toBe(story?.image);
  expect(cover?.text.trim()).toBe('Zqcredit, CC BY 4.0');
  expect(inline?.querySelector('img')?.getAttribute('alt')).toBe('Zqinline');
  expect(inline?.text.trim()).toBe('Zqlicence, CC BY 4.0');
  const addresses = content
    .querySelectorAll('source, img')
    .flatMap((one) => [
      one.getAttribute('src') ?? '',
      ...(one.getAttribute('srcset') ?? '').split(', ').map((set) => set.split(' ')[0] ?? ''),
    ]);
  const files = addresses.filter(Boolean).map((one) => join(root, 'dist', new URL(one).pathname));
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('no published picture tells where or by whom it was taken', async () => {
  const folder = join(root, 'dist', '_astro');
  const pictures = readdirSync(folder).filter((name) => /\.(avif|webp|jpe?g|png)$/.test(name));
  expect(pictures.length).toBeGreaterThan(4);
  for (const name of pictures) {
    const { exif, xmp, iptc } = await sharp(join(folder, name)).metadata();
    expect({ name, exif, xmp, iptc }).toEqual({ name });
  }
});
