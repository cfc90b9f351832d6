import { bombs } from './bombs.ts';
import { characters } from './characters.ts';
import { code } from './code.ts';
import type { Construct } from './construct.ts';
import { data } from './data.ts';
import { fields } from './fields.ts';
import { html } from './html.ts';
import { ledger } from './ledger.ts';
import { links } from './links.ts';
import { markdown } from './markdown.ts';
import { names } from './names.ts';
import { park, pictures } from './pictures.ts';
import { yaml } from './yaml.ts';

/** Every construct, from public knowledge of what browsers, parsers and file systems fell for. */
export const corpus: readonly Construct[] = [
  ...html,
  ...links,
  ...markdown,
  ...fields,
  ...data,
  ...yaml,
  ...characters,
  ...names,
  ...pictures,
  ...bombs,
  ...code,
  ...ledger,
];

/** What the check must refuse, and what it must let pass because it is harmless. */
export const refused = corpus.filter((one) => one.refused);
export const harmless = corpus.filter((one) => !one.refused);

/** Files that several constructs use. */
export const shared = park;
