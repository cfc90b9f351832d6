declare global {
  var textsBeside: Map<string, string> | undefined;
}

/**
 * Asks every page for the files that can be made with it, which are there under their names once the
 * page is: to make one by itself takes Astro longer than the file.
 */
export const askBeside = (): Map<string, string> => (globalThis.textsBeside = new Map());

/** Makes a file with a page, if somebody asked; it stays a file of its own, made by itself at need. */
export const makeBeside = (file: string, make: () => string): void => {
  globalThis.textsBeside?.set(file, make());
};
