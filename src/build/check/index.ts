import type { z } from 'astro/zod';
import { baseSchema } from '../../schema/base.ts';
import type { Collection } from '../../schema/common.ts';
import { glossarySchema } from '../../schema/glossary.ts';
import { membersSchema } from '../../schema/members.ts';
import { newsSchema } from '../../schema/news.ts';
import { pagesSchema } from '../../schema/pages.ts';
import { sourcesSchema } from '../../schema/sources.ts';
import { today } from '../../lib/clock.ts';
import { byCode } from '../../lib/order.ts';
import type { Ledger } from '../ledger.ts';
import { checkDays } from './days.ts';
import { inOrder, type Fault } from './fault.ts';
import { readLedgerFiles } from './ledger-files.ts';
import { checkMedia, imagePath, type UsedImage } from './media.ts';
import { checkNames } from './names.ts';
import { checkAddresses, checkChanges, recorded } from './published.ts';
import { readContent, type ContentFile } from './read.ts';
import { checkReferences } from './references.ts';
import { siteRoutes } from './routes.ts';
import { checkSettings } from './settings.ts';
import { isRecord, toShape, type ShapeNode } from './shape-node.ts';
import { checkSame } from './same.ts';
import { checkShape } from './shape.ts';
import { checkShown } from './shown.ts';
import { checkSound, toSound } from './sound.ts';
import { checkStories } from './stories.ts';
import { numbersGiven } from './story-numbers.ts';
import { checkText } from './text.ts';
import { checkWords } from './words.ts';

export { formatFault, type Fault } from './fault.ts';

/** The schema of every collection; what the build, the editor and the check know comes from it. */
export const schemas = {
  news: newsSchema,
  members: membersSchema,
  base: baseSchema,
  sources: sourcesSchema,
  glossary: glossarySchema,
  pages: pagesSchema,
} as const satisfies Record<Collection, z.ZodType>;

const shapesOf = (): Record<Collection, ShapeNode> => ({
  news: toShape(schemas.news),
  members: toShape(schemas.members),
  base: toShape(schemas.base),
  sources: toShape(schemas.sources),
  glossary: toShape(schemas.glossary),
  pages: toShape(schemas.pages),
});

/** The cover of a story: its address is checked here, and the picture itself with all others. */
const coverOf = (root: string, one: ContentFile): { faults: Fault[]; images: UsedImage[] } => {
  const cover = isRecord(one.data) ? one.data['cover'] : undefined;
  if (typeof cover !== 'string') return { faults: [], images: [] };
  const use = () => ({
    file: one.file,
    ...one.placeOf(['cover']),
    field: 'cover',
    value: cover,
  });
  const { path, fault } = imagePath(root, one.file, cover);
  return {
    faults: fault ? [{ ...use(), message: fault }] : [],
    images: path ? [{ path, use }] : [],
  };
};

/** A story that waits for its day. */
export interface Held {
  file: string;
  until: string;
}

export interface Checked {
  files: number;
  /** All faults of all files, by file and place; without errors the build can go on. */
  faults: Fault[];
  held: Held[];
  /** The stories that readers can open: the address of each and the letters of its text. */
  shown: { file: string; path: string; size: number }[];
  /** What was published, with what readers can open today. */
  ledger: () => Ledger;
}

const field = ({ data }: ContentFile, name: string): string =>
  isRecord(data) && typeof data[name] === 'string' ? data[name] : '';

const isWaiting = (one: ContentFile, day: string): boolean =>
  one.collection === 'news' && (field(one, 'status') === 'draft' || field(one, 'published') > day);

/** What is published on a day to come, the next first. */
const heldBack = (files: readonly ContentFile[], day: string): Held[] =>
  files
    .filter((one) => isWaiting(one, day) && !['draft', 'withdrawn'].includes(field(one, 'status')))
    .map((one) => ({ file: one.file, until: field(one, 'published') }))
    .toSorted((a, b) => byCode(a.until, b.until));

/** Checks every content file under `root` against its schema and against the others. */
export const checkContent = async (root: string): Promise<Checked> => {
  const { files, faults, reader } = readContent(root);
  const shapes = shapesOf();
  const day = today();
  const { ledger, redirects, faults: unread } = readLedgerFiles(root);
  const published = siteRoutes(files, day);
  // What waits itself may lead to what will be there by then.
  const coming = files.some((one) => isWaiting(one, day)) ? siteRoutes(files, '9999') : published;
  const texts = files.filter(
    ({ collection, faults: broken }) =>
      (collection === 'news' || collection === 'pages') && broken.length === 0,
  );
  const covers = texts.map((one) => coverOf(root, one));
  const checked = new Map(
    texts.map((one) => {
      const routes = isWaiting(one, day) ? coming : published;
      const sound = reader.soundOf(one.file);
      const text = sound && checkSound(root, one, sound, routes);
      return [one, text ?? checkText(root, one, routes)];
    }),
  );
  // What these find depends on the file and on this code alone, which the memory is kept for.
  const unknown = files.filter(({ file }) => !reader.soundOf(file));
  const inShape = unknown.flatMap((one) =>
    checkShape(one, schemas[one.collection], shapes[one.collection]),
  );
  const inWords = checkWords(unknown);
  const inShown = checkShown(unknown);
  const inTexts = [...checked.values()].flatMap((text) => text.faults);
  const numbers = new Map(
    files
      .filter(({ collection }) => collection === 'news')
      .map((one) => [one.id, reader.soundOf(one.file)?.numbers ?? numbersGiven(one)]),
  );
  const faulty = new Set([...inShape, ...inWords, ...inShown, ...inTexts].map(({ file }) => file));
  for (const one of unknown.filter(({ file }) => !faulty.has(file))) {
    reader.keep(one.file, toSound(checked.get(one), numbers.get(one.id)));
  }
  reader.remember();
  const images = [...covers, ...checked.values()].flatMap((part) => part.images);
  const all = [
    ...faults,
    ...checkSettings(root),
    ...unread,
    ...files.flatMap((one) => one.faults),
    ...checkNames(files),
    ...inShape,
    ...checkReferences(files, shapes),
    ...checkStories(files, numbers),
    ...inWords,
    ...checkSame(files),
    ...checkDays(files),
    ...inShown,
    ...inTexts,
    ...covers.flatMap((part) => part.faults),
    ...checkChanges(files, ledger),
    ...checkAddresses(ledger, redirects, published),
    ...(await checkMedia(root, images)),
  ];
  const isPublic = (one: ContentFile): boolean => !isWaiting(one, day);
  return {
    files: files.length,
    faults: inOrder(all),
    held: heldBack(files, day),
    shown: files
      .filter((one) => one.collection === 'news' && isPublic(one))
      .map((one) => ({
        file: one.file,
        path: one.id.replace(/^(?:en|(zh))\/(.*)$/, (_, zh = '', name) => `${zh}/news/${name}/`),
        size: checked.get(one)?.size ?? 0,
      })),
    ledger: () => recorded(ledger, files, published, isPublic),
  };
};
