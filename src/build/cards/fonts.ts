import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Renderer } from '@takumi-rs/core';
import { create } from 'fontkitten';

/** The fonts that draw, from npm packages alone; what one lacks is drawn by the next. */
const families = [
  ['Instrument Serif', '@fontsource/instrument-serif', '400-normal'],
  ['Noto Serif SC', '@fontsource-variable/noto-serif-sc', 'wght-normal'],
  // For μ and Ω, which neither of the others has.
  ['GFS Didot', '@fontsource/gfs-didot', '400-normal'],
] as const;

/** The packages that they come from. */
export const fontPackages = families.map(([, name]) => name);

/** A file of a family, and the characters, from one to another, that it is asked for. */
interface FontFile {
  family: string;
  path: string;
  ranges: [number, number][];
}

const pathOf = (file: string): string => fileURLToPath(import.meta.resolve(file));

const parseRanges = (ranges: string): [number, number][] =>
  ranges.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });

const fontFiles: FontFile[] = families.flatMap(([family, from, style]) => {
  const subsets = JSON.parse(readFileSync(pathOf(`${from}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >;
  const name = from.replace(/^.*\//, '');
  return Object.entries(subsets).map(([subset, ranges]) => ({
    family,
    path: pathOf(`${from}/files/${name}-${subset.replace(/[[\]]/g, '')}-${style}.woff2`),
    ranges: parseRanges(ranges),
  }));
});

/** Gives a renderer every font; it takes a quarter of a second. */
export const registerFonts = async (renderer: Renderer): Promise<void> => {
  for (const { family, path, ranges } of fontFiles) {
    await renderer.registerFont({
      name: family,
      data: readFileSync(path),
      unicodeRange: ranges,
    });
  }
};

const characterSets = new Map<FontFile, Set<number>>();

const charactersOf = (file: FontFile): Set<number> => {
  const known = characterSets.get(file);
  if (known) return known;
  const font = create(readFileSync(file.path));
  const characters = new Set('characterSet' in font ? font.characterSet : []);
  characterSets.set(file, characters);
  return characters;
};

/** The characters of a text that no font can draw. */
export const missingGlyphs = (text: string): string[] =>
  [...new Set(text)].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !fontFiles.some(
      (file) =>
        file.ranges.some(([first, last]) => first <= code && code <= last) &&
        charactersOf(file).has(code),
    );
  });
