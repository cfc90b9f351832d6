import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { askBeside } from '../../lib/beside.ts';
import { fillSlots, slotValues, type Slots } from '../../lib/slots.ts';
import { answerWhole } from './bodies.ts';
import type { BuiltPage } from './built-pages.ts';
import type { Found, Kept, Made } from './kept.ts';
import { answer, fileOf, pageMaker, plainFile, type Finish } from './make.ts';
import { isAsWritten, write } from './write.ts';

/** Where the values stand that are put into pages last. */
const slotsFile = 'slots.json';

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
  /** What the last build made. */
  kept: Kept;
  finish: Finish;
  /** Told when all is bundled and no page is made yet. */
  begin: () => void;
  /** Told of the pages once all are written, and how many files were made anew. */
  done: (pages: readonly BuiltPage[], assets: ReadonlySet<string>, made: string) => void;
}

/**
 * A prerenderer that writes pages itself. Those that the last build made are used again if their key
 * is the same and the pictures that Astro made for them are there. To write 20,000 files takes Astro,
 * which waits for each twice, nine times as long as this.
 */
export const prerenderer = (
  own: AstroPrerenderer,
  { folder, site, kept, finish, begin, done }: Prerendering,
): AstroPrerenderer => {
  return {
    ...own,
    name: 'finished-pages',
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      const ofType = (type: string) => paths.filter(({ route }) => route.type === type);
      // Pages first, since files are made with them.
      const written = [...ofType('page'), ...ofType('endpoint')];
      refuseTwins(paths.map(fileOf));
      const slotsPath = written.find((path) => fileOf(path) === slotsFile);
      if (!slotsPath) throw new Error(`there is no ${slotsFile}`);
      begin();
      const end = answerWhole();
      const slots = JSON.parse((await answer(own, slotsPath, site)).toString()) as Slots;
      const valueOf = slotValues((name) => slots[name] ?? kept.partOf(name));
      const page = pageMaker(finish, valueOf, new URL(site));
      const beside = askBeside();
      const assets = join(folder, '_astro');
      const there = new Set(existsSync(assets) ? readdirSync(assets) : []);
      const isThere = (name: string): boolean => there.has(name);
      const put = (file: string, body: readonly Buffer[]): void => {
        kept.wrote(file, write(join(folder, file), body));
      };
      /** Leaves a file as it stands there or fills it again; false if it has to be made anew. */
      const again = (file: string, { assets, places, body }: Found): boolean => {
        if (!assets.every(isThere)) return false;
        const stamp = kept.written[file];
        const isSame = places.every((place) => slots[place] === kept.values[place]);
        if (isSame && isAsWritten(join(folder, file), stamp)) kept.wrote(file, stamp);
        else if (body) put(file, fillSlots(body(), valueOf));
        else return false;
        kept.keepOn(file);
        return true;
      };
      const make = async (path: PathWithRoute, file: string): Promise<Made> => {
        const text = beside.get(file);
        if (text !== undefined) return plainFile(Buffer.from(text));
        const body = await answer(own, path, site);
        return path.route.type === 'page' ? page(body) : plainFile(body);
      };
      const anew = async (path: PathWithRoute, file: string): Promise<Made> => {
        const made = await make(path, file);
        beside.delete(file);
        put(file, made.facts ? fillSlots(made.body, valueOf) : [made.body]);
        if (path.cacheKey) kept.keep(file, path.cacheKey, made);
        return made;
      };
      const pages: BuiltPage[] = [];
      const named = new Set<string>();
      let count = 0;
      for (const path of written) {
        if (path === slotsPath) continue;
        const file = fileOf(path);
        const known = path.cacheKey ? kept.find(file, path.cacheKey) : undefined;
        const found = known && again(file, known) ? known : undefined;
        if (!found) count += 1;
        const { facts, assets } = found ?? (await anew(path, file));
        for (const asset of assets) named.add(asset);
        if (facts) pages.push({ file, ...facts });
      }
      const files = new Set(written.map(fileOf));
      for (const file of Object.keys(kept.written)) {
        if (!files.has(file)) rmSync(join(folder, file), { force: true });
      }
      end();
      kept.close(slots);
      done(pages, named, `${files.size - 1} files, ${count} of them made anew`);
      return paths.filter(({ route: { type } }) => type !== 'page' && type !== 'endpoint');
    },
  };
};
