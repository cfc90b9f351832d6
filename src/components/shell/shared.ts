const known = new Map<string, string>();

/** The HTML of a part by all that it shows, made once for a build; while writing, anew for each page. */
export const sharedHtml = async (part: string, make: () => Promise<string>): Promise<string> => {
  // Not DEV, which an environment can set for a build too.
  const html = import.meta.env.MODE === 'development' ? undefined : known.get(part);
  if (html !== undefined) return html;
  const made = await make();
  known.set(part, made);
  return made;
};
