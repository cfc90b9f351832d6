/** Made once: to make one takes a thousand times as long as to use it. */
const inBeibei = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** The day in Beibei, `YYYY-MM-DD`; `SITE_TODAY` sets it, for tests and for a look ahead. */
export const today = (): string => process.env['SITE_TODAY'] ?? inBeibei.format(new Date());

/** Whether a build is for editors: `SITE_PREVIEW=1` shows drafts and what is held back. */
export const isPreview = (): boolean => process.env['SITE_PREVIEW'] === '1';
