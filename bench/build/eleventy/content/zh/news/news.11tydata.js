import { basename } from 'node:path';

export default {
  layout: 'story.njk',
  locale: 'zh',
  // By the file, whose date Eleventy would leave out.
  permalink: ({ page }) => `/zh/news/${basename(page.inputPath, '.md')}/`,
};
