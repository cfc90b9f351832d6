import { defineMiddleware } from 'astro:middleware';
import { loadFrames } from './domain/frame.ts';
import { loadCounts } from './domain/slots.ts';

/**
 * What components of every page ask for, made before the first of them: where none has to wait, Astro
 * writes a page in one go.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.frames = await loadFrames();
  locals.countOf = await loadCounts();
  return next();
});
