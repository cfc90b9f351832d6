import { basename } from 'node:path';

export default {
  layout: 'story.njk',
  locale: 'en',
  // By the file, whose date Eleventy would leave out.
  permalink: ({ page }) => `/news/${basename(page.inputPath, '.md')}/`,
};
