import type { newsStatuses } from './news.ts';

/** Where a story stands on a day: a published one is scheduled until its day has come. */
export type Stage = (typeof newsStatuses)[number] | 'scheduled';

export const stageOf = (
  { status, published }: { status: (typeof newsStatuses)[number]; published: string },
  day: string,
): Stage => (status === 'published' && published > day ? 'scheduled' : status);

/** Whether everyone may see a story; the others are for editors alone. */
export const isPublic = (stage: Stage): boolean => stage === 'published' || stage === 'withdrawn';
