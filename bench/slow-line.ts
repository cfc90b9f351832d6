import type { CDPSession, Page } from 'playwright-core';

/** The slow line of a phone: 150 ms round trip, 1.6 Mbit/s both ways. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 1.6e6 / 8,
};

/** Puts a page on a slow line; answers the session with Chromium that holds it there. */
export const slowLine = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  return session;
};
