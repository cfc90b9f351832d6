import type { CiteForm } from '../cite/forms.ts';

/** The words with which the site says how to cite it. */
export interface CiteWords {
  /** Opens the forms on a page. */
  open: string;
  formNames: Record<CiteForm, string>;
  /** Stands where readers put the day on which they read. */
  dateOfAccess: string;
  /** What a reader is to add, and who the author is; it ends without its stop. */
  note: string;
  lastChanged: (day: string) => string;
  howTo: string;

  title: string;
  description: string;
  /** How to cite this site, in three sentences. */
  intro: string;
  /** Leads from a table to the citations of its figures. */
  figures: string;
  /** A figure as the title of what is cited: what it says, never without its standing, and where. */
  figure: (said: string, standing: string, asOf: string, page: string) => string;
}
