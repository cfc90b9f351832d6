/** What a reader sees of a page, asked in the page: each function here stands on its own. */

/** Lays out all of the page, what is folded or far below too, and lets it load every picture. */
export const unfold = (): void => {
  for (const part of document.querySelectorAll('details')) part.open = true;
  for (const image of document.images) image.loading = 'eager';
  for (const part of document.querySelectorAll<HTMLElement>('main *')) {
    part.style.setProperty('content-visibility', 'visible');
  }
};

/** Whether every picture has come, or never will. */
export const hasPictures = (): boolean => [...document.images].every(({ complete }) => complete);

/** The heading and the text of the page, without spaces, which engines set differently. */
export const texts = (): { heading: string; main: string } => {
  const heading = document.querySelector('h1')?.innerText ?? '';
  const main = document.querySelector('main')?.innerText ?? '';
  return { heading: heading.replace(/\s/g, ''), main: main.replace(/\s/g, '') };
};

/** Pictures and drawings without a size, or whose file did not come. */
export const emptyPictures = (): string[] =>
  [...document.querySelectorAll('main img, main svg, header svg, .scale svg')]
    .filter((one) => one.closest('[hidden], .chat-picture') === null)
    .filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      const isEmpty = one instanceof HTMLImageElement && one.naturalWidth === 0;
      return isEmpty || width === 0 || height === 0;
    })
    .map((one) => one.outerHTML.slice(0, 120));

/** Text that is too small to read, or takes no room. */
export const unreadable = (): string[] =>
  [...document.querySelectorAll('h1, h2, h3, p, li, a, td, th, dt, dd, figcaption')]
    .filter((one) => one.textContent.trim() !== '' && one.getClientRects().length > 0)
    .filter((one) => one.closest('[hidden], noscript, .visually-hidden, .address') === null)
    .filter((one) => {
      const { fontSize, lineHeight } = getComputedStyle(one);
      const { height } = one.getBoundingClientRect();
      return Number.parseFloat(fontSize) < 11 || Number.parseFloat(lineHeight) < 11 || height < 11;
    })
    .map((one) => one.outerHTML.slice(0, 120));

/** How wide the window is, and by how much the page is wider than the room in it. */
export const widths = (): { window: number; beyond: number } => {
  const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
  return { window: innerWidth, beyond: scrollWidth - clientWidth };
};

/** How light the page is behind its text, from 0 to 1. */
export const lightness = (): number => {
  const colour = getComputedStyle(document.documentElement).backgroundColor;
  const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return channels.reduce((sum, channel) => sum + channel, 0) / (3 * 255);
};

/** Text that stands out too little from what is behind it, by WCAG 1.4.3. */
export const faint = (): string[] => {
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (one: Element): string => {
    const colour = getComputedStyle(one).backgroundColor;
    return channels(colour)[3] === 0 && one.parentElement ? behind(one.parentElement) : colour;
  };
  return [...document.querySelectorAll('h1, h2, h3, p, li, a, td, th, dt, dd, label, button')]
    .filter((one) => one.textContent.trim() !== '' && one.getClientRects().length > 0)
    .filter((one) => {
      const lights = [getComputedStyle(one).color, behind(one)].map(luminance);
      return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05) < 4.5;
    })
    .map((one) => one.outerHTML.slice(0, 120));
};

/** Whether a search has been answered. */
export const hasResults = (): boolean => document.querySelector('[data-results] > li') !== null;
