declare global {
  var textsRead: Map<string, string> | undefined;
  var fieldsRead: Map<string, unknown> | undefined;
}

// The check of a build reads all stories, and their loader needs them a moment later. One of each for
// the process: Astro runs this module once for each of them.

/** What stands in files, by their paths. */
export const textsRead = (globalThis.textsRead ??= new Map());

/** What plain YAML says, by its text. */
export const fieldsRead = (globalThis.fieldsRead ??= new Map());
