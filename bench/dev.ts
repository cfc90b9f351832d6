import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { machine } from './machine.ts';
import { makeSite } from './corpus/site.ts';
import { median, tellFigures, type Figure } from './table.ts';

const help = `npm run bench:dev [-- --pages 10000 --edits 5]: starts npm run dev on so many made stories, once from
nothing and once again, and prints the seconds to the first answer; then saves a story as often as
asked and prints the milliseconds until its page shows the edit, and until the list of news does.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    pages: { type: 'string', default: '10000' },
    edits: { type: 'string', default: '5' },
  },
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (!address || typeof address === 'string') throw new Error('no port is free');
  return address.port;
};

/** Asks for a page until it is there and as wanted; answers the milliseconds that it took. */
const until = async (url: string, isShown: (html: string) => boolean): Promise<number> => {
  const begun = performance.now();
  while (performance.now() - begun < 600_000) {
    try {
      const response = await fetch(url);
      if (isShown(await response.text()) && response.ok) return performance.now() - begun;
    } catch {
      // Nobody listens yet.
    }
    // Each question makes the server render the page again: seldom enough not to be what is measured.
    await wait(50);
  }
  throw new Error(`${url} did not come to show it`);
};

/** The same for each start: with another one Astro takes its configuration for changed, and begins anew. */
let port: number | undefined;

/** Starts the server as `npm run dev` does. */
const start = async (folder: string): Promise<{ server: ChildProcess; address: string }> => {
  port ??= await freePort();
  const server = spawn('astro', ['dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  return { server, address: `http://127.0.0.1:${port}` };
};

const stop = async (server: ChildProcess): Promise<void> => {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
};

/** CPU seconds of a process so far, from Linux's `/proc`; elsewhere none can be told. */
const cpuOf = ({ pid }: ChildProcess): number => {
  try {
    const [, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user = NaN, system = NaN] = fields.join(') ').split(' ').slice(11, 13).map(Number);
    return (user + system) / 100;
  } catch {
    return NaN;
  }
};

/** Saves a story over and over; the milliseconds until two pages show what changed. */
const edit = async (address: string, file: string, slug: string): Promise<[number, number]> => {
  const original = readFileSync(file, 'utf8');
  const story: number[] = [];
  const list: number[] = [];
  for (let number = 1; number <= Number(values.edits); number += 1) {
    const mark = `Edit ${'x'.repeat(number)} made`;
    writeFileSync(
      file,
      original
        .replace(/^title: .*$/m, `title: ${mark}`)
        .trimEnd()
        .concat(`\n\n${mark}.\n`),
    );
    // The text alone shows before what is made of the fields.
    const isShown = (html: string): boolean =>
      html.includes(`<title>${mark}`) && html.includes(`${mark}.`);
    story.push(await until(`${address}/news/${slug}/`, isShown));
    // From the same moment on, had it been asked first.
    list.push(await until(`${address}/news/`, (html) => html.includes(mark)));
  }
  writeFileSync(file, original);
  return [median(story), median(list)];
};

const bench = async (): Promise<void> => {
  const about = machine([]);
  console.log(about);
  const figures: Figure[] = [];
  const told = (what: string, unit: string, value: number, of: number): void => {
    figures.push({ what: `${values.pages} stories: ${what}`, unit, value, of });
  };
  const folder = join('.cache', 'bench', `dev-${values.pages}`);
  const pairs = await makeSite(folder, { count: Math.round(Number(values.pages) / 2) });
  const slug = pairs.at(-1)?.slug ?? '';
  for (const name of ['.astro', '.cache'])
    rmSync(join(folder, name), { recursive: true, force: true });
  for (const which of ['from nothing', 'once more']) {
    const begun = performance.now();
    const { server, address } = await start(folder);
    try {
      await until(`${address}/`, (html) => html.includes('</html>'));
      const seconds = (performance.now() - begun) / 1000;
      console.log(
        `${values.pages} stories, started ${which}: first answer after ${seconds.toFixed(1)} s, ${cpuOf(server).toFixed(1)} CPU s`,
      );
      told(`first answer, started ${which}`, 's', seconds, 1);
      if (which === 'from nothing') continue;
      const file = join(folder, 'content', 'news', 'en', `${slug}.md`);
      for (const page of [`/news/${slug}/`, '/news/'])
        await until(address + page, (html) => html.includes('</html>'));
      const before = cpuOf(server);
      const [story, list] = await edit(address, file, slug);
      told('a saved edit on its page', 'ms', story, Number(values.edits));
      told('and then in the list of news', 'ms', list, Number(values.edits));
      const each = (cpuOf(server) - before) / Number(values.edits);
      console.log(
        `A saved edit shows on its page after ${Math.round(story)} ms (median of ${values.edits}), then in the list of news after ${Math.round(list)} ms; ${each.toFixed(2)} CPU s each`,
      );
    } finally {
      await stop(server);
    }
  }
  tellFigures('dev', { machine: about, figures });
};

if (values.help) console.log(help);
else await bench();
