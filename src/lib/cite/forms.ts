import { toBibtex } from './bibtex.ts';
import { toGbt } from './gbt.ts';
import { toPlain } from './plain.ts';
import { toRis } from './ris.ts';
import type { Citable } from './work.ts';

const forms = {
  gbt: toGbt,
  plain: toPlain,
  bibtex: toBibtex,
  ris: toRis,
} as const satisfies Record<string, (work: Citable) => string>;
export type CiteForm = keyof typeof forms;

export const citeForms = ['gbt', 'plain', 'bibtex', 'ris'] as const satisfies readonly CiteForm[];

/** The citation of a work in a form. */
export const citation = (form: CiteForm, work: Citable): string => forms[form](work);
