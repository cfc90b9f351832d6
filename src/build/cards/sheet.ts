import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const tokens = read('../../styles/tokens.css');

/** A colour of the site's light scheme. */
const colour = (role: string): string => {
  const value = new RegExp(`--${role}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (!value) throw new Error(`share cards: tokens.css has no colour --${role}`);
  return value;
};

export const colours = {
  paper: colour('paper'),
  text: colour('text'),
  quiet: colour('quiet'),
  signal: colour('signal'),
};

const properties = Object.entries(colours).map(([role, value]) => `--${role}: ${value};`);

/** The styles of every card. */
export const sheet = `.card { ${properties.join(' ')} }\n${read('card.css')}`;

/** The mark of the site, an SVG. */
export const mark = read('../../../public/favicon.svg');
