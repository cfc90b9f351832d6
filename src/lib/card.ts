/** Pixels of a share card, the picture that messengers show of a link. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where the card of a page (`/zh/news/`) stands: `/cards/zh/news.png`. */
export const cardPath = (path: string): string => `/cards/${path.slice(1, -1) || 'home'}.png`;
