import sitemap from '@astrojs/sitemap';

/** Pages that stand for an error. */
const hidden = /\/404\/?$/;

/** The sitemap: every page that may be indexed. */
export const siteMap = () => sitemap({ filter: (address) => !hidden.test(address) });
