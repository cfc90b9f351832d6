/** The site's own index, Pagefind with a space around each Han character, Pagefind as it comes. */
export const methods = ['own', 'pagefind-spaced', 'pagefind'] as const;
export type Method = (typeof methods)[number];
