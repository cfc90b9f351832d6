declare global {
  var fieldsRead: Map<string, unknown> | undefined;
}

/**
 * What plain YAML says, by its text: the check of a build reads the fields of all stories, and their
 * loader needs them a moment later. One for the process: Astro runs this module once for each.
 */
export const fieldsRead = (globalThis.fieldsRead ??= new Map());
