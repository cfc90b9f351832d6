const second = 1000;

/** The name of a release made at a time: `20261125T210500Z`. */
export const nameOf = (time: number): string =>
  new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');

export const isName = (name: string): boolean => /^\d{8}T\d{6}Z$/.test(name);

/** The time in a name, in milliseconds. */
export const timeOf = (name: string): number =>
  Date.parse(name.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/**
 * The name of the next release: now, or a second after the latest. A server takes a file of the same
 * time and size for the same file, so no two releases may share a second.
 */
export const nextName = (now: number, names: readonly string[]): string =>
  nameOf(Math.max(now, ...names.map((name) => timeOf(name) + second)));
