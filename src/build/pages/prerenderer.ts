import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { fillSlots, type Slots } from '../../lib/slots.ts';
import type { BuiltPage } from './built-pages.ts';
import { assetsIn } from './facts.ts';
import type { keeper, Kept, Made } from './kept.ts';
import { fileOf, make } from './make.ts';
import { writeIfChanged } from './write.ts';

/** Where the values stand that are put into pages last. */
const slotsFile = 'slots.json';

/** Whether a file shows a picture that Astro sets in the right sizes. */
const namesPicture = ({ body, facts }: Made): boolean =>
  (facts?.assets ?? assetsIn(body.toString('latin1'))).some((name) =>
    /\.(?:avif|webp|jpe?g|png)$/.test(name),
  );

const refuseTwins = (files: readonly string[]): void => {
  const seen = new Set<string>();
  for (const file of files) {
    if (seen.has(file)) throw new Error(`two pages would be ${file}`);
    seen.add(file);
  }
};

export interface Prerendering {
  /** The folder of the built site, and its address. */
  folder: string;
  site: string;
  kept: Kept | undefined;
  keep: ReturnType<typeof keeper>;
  /** Makes of a page as Astro renders it the page that readers get. */
  finish: (html: string) => string;
  /** Told of the pages once all are written, and how many files were made anew. */
  done: (pages: readonly BuiltPage[], files: number, made: number) => void;
}

/**
 * A prerenderer that writes pages itself. Those that the last build made are used again if their
 * key is the same; a page with a picture never is, as Astro makes the picture while it renders. To
 * write 20,000 files takes Astro, which waits for each twice, nine times as long as this.
 */
export const prerenderer = (
  own: AstroPrerenderer,
  { folder, site, kept, keep, finish, done }: Prerendering,
): AstroPrerenderer => {
  const makeAnew = (path: PathWithRoute): Promise<Made> => make(own, path, site, finish);
  return {
    ...own,
    name: 'finished-pages',
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      const written = paths.filter(({ route: { type } }) => type === 'page' || type === 'endpoint');
      refuseTwins(paths.map(fileOf));
      const slotsPath = written.find((path) => fileOf(path) === slotsFile);
      if (!slotsPath) throw new Error(`there is no ${slotsFile}`);
      const slots = JSON.parse((await makeAnew(slotsPath)).body.toString()) as Slots;
      const pages: BuiltPage[] = [];
      let anew = 0;
      for (const path of written) {
        if (path === slotsPath) continue;
        const file = fileOf(path);
        const { cacheKey: key } = path;
        let made = key ? kept?.find(file, key) : undefined;
        if (!made) {
          made = await makeAnew(path);
          anew += 1;
        }
        const { body, facts } = made;
        const content = facts ? fillSlots(body, slots) : body;
        writeIfChanged(join(folder, file), content);
        keep.written(file);
        if (key && !namesPicture(made)) keep.keep(file, key, made);
        if (facts) pages.push({ file, ...facts });
      }
      const files = new Set(written.map(fileOf));
      for (const file of kept?.written ?? []) {
        if (!files.has(file)) rmSync(join(folder, file), { force: true });
      }
      done(pages, files.size - 1, anew);
      return paths.filter(({ route: { type } }) => type !== 'page' && type !== 'endpoint');
    },
  };
};
