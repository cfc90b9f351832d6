/** A link to the web or to a page of this site, and any other. */
const leads = /\]\((?:https?:\/\/|\/(?![/\\]))[\w./?#=%~-]*\)/gi;
/**
 * Of what Markdown makes more than paragraphs, lists, words set off and such links: HTML, code,
 * entities, tables, headings, quotations, pictures, notes, tasks, addresses without brackets.
 */
const more =
  /[<&\\|`@]|~~~|!\[|\]\(|\]:|\[(?:\^|[ x]\])|^[\s*+\-\d.)]*[#>]|^\s*(?:-+|=+)\s*$|www\.|[a-z]:(?=\S)/im;

/**
 * Whether a text is so plain that no plugin would find anything to do. Most stories are, and take a
 * fifth of the time without.
 */
export const isPlain = (text: string): boolean => !more.test(text.replace(leads, ']'));
