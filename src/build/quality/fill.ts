import type { Figures } from './figures.ts';

const place = /(<(\w+)\b[^>]*\sdata-figure="([^"]+)"[^>]*>)[^<]*(?=<\/\2>)/g;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Writes figures into their places on a page; a place without one says what it is told. */
export const fill = (html: string, figures: Figures, without: (name: string) => string): string =>
  html.replace(
    place,
    (_, tag: string, __, name: string) => tag + escaped(figures.get(name) ?? without(name)),
  );

/** The names of the places for figures on a page. */
export const placesIn = (html: string): string[] =>
  [...html.matchAll(place)].map(([, , , name = '']) => name);
