import { defineMiddleware } from 'astro:middleware';
import { loadFrames } from './domain/frame.ts';
import { loadCounts } from './domain/slots.ts';

/**
 * Makes what components of every page ask for before the first of them: where none has to wait, Astro
 * writes a page in one go. A build takes what was made.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.frames = await loadFrames();
  locals.countOf = await loadCounts();
  return next();
});
