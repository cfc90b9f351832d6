/** The day in Beibei, `YYYY-MM-DD`; `SITE_TODAY` sets it, for tests and for a look ahead. */
export const today = (): string =>
  process.env['SITE_TODAY'] ??
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** Whether a build is for editors: `SITE_PREVIEW=1` shows drafts and what is held back. */
export const isPreview = (): boolean => process.env['SITE_PREVIEW'] === '1';
