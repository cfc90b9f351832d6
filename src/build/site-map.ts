import sitemap from '@astrojs/sitemap';

/** Pages that search engines are asked not to keep. */
const hidden = /\/(404|search)\/?$/;

/** The sitemap: every page that may be indexed. */
export const siteMap = () => sitemap({ filter: (address) => !hidden.test(address) });
