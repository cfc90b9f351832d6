/** What the tests use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: {
      id: string;
      type: string;
      title: string;
      URL: string;
      author: { family?: string; given?: string; literal?: string }[];
      issued?: { 'date-parts': number[][] };
    }[];
  }
}
