import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, formatFault } from '../build/check/index.ts';
import { lostStories } from '../build/content-check.ts';
import { readLedger, readRedirects } from '../build/ledger.ts';
import { proseSize } from '../build/pages/facts.ts';
import { siteFaults } from './check-site.ts';
import { deploy, rollback } from './deploy.ts';
import { currentRelease, readReleases, redirectsOf } from './releases.ts';
import { deployToStore, listStore } from './store/deploy.ts';

const help = `npm run deploy -- <target>: puts the site built in dist/ on show. First it checks the content and
the site, and refuses what is faulty. The target is a folder of a server, or a store:

npm run deploy -- <folder>: a release beside the earlier ones, shown from one request to the next.
  --keep N              how many releases stay (5)
  --rollback [RELEASE]  shows the release before again, or the one named
The server is told once: npm run deploy:config -- --help.

npm run deploy -- <name>:<bucket>[/folder]: a bucket of any store that rclone knows under that name
(rclone config). Page after page becomes the new one, once all it leads to is there. What was
stopped goes on when it is deployed again. To go back, deploy the earlier commit.
  --days N              how long what no release has any more stays (7); 0 deletes it at once
  --take-over           another machine’s deployment that has not ended is known to be dead

For both:
  --from FOLDER         the built site (dist)
  --list                lists the releases, or tells what the store holds
  --check               only checks; needs no target, as for a host that takes dist/ as it is
Exit code 0: done. 1: refused, or not done. 2: this command was not understood.`;

/** A mistake of whoever gave the command. */
class Misunderstanding extends Error {}

const isMisunderstanding = (error: unknown): boolean =>
  error instanceof Misunderstanding ||
  (error instanceof TypeError &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS'));

const say = (text: string): void => console.log(text);
const seconds = (begun: number): string => `${((Date.now() - begun) / 1000).toFixed(1)} s`;

const faultsOf = async (root: string, from: string): Promise<string[]> => {
  const { faults, shown } = await checkContent(root);
  const errors = faults.filter(({ isWarning }) => !isWarning);
  const site = siteFaults(from, readLedger(root).addresses);
  const sizeIn = (page: string): number => {
    const file = join(from, page);
    return existsSync(file) ? proseSize(readFileSync(file, 'utf8')) : 0;
  };
  const lost = existsSync(from) ? lostStories(shown, sizeIn) : [];
  return [
    ...errors.map((fault) => formatFault(fault)),
    ...site,
    ...lost.map((file) => `${file} is not in the site, or not whole: npm run build`),
  ];
};

const list = (target: string): void => {
  const current = currentRelease(target);
  for (const { name, files, carried } of readReleases(target)) {
    const count = `${Object.keys(files).length} files, ${Object.keys(carried).length} carried forward`;
    say(`${name}  ${count}${name === current ? '  on show' : ''}`);
  }
};

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean' },
      from: { type: 'string', default: 'dist' },
      keep: { type: 'string' },
      rollback: { type: 'boolean' },
      list: { type: 'boolean' },
      check: { type: 'boolean' },
      days: { type: 'string' },
      'take-over': { type: 'boolean' },
    },
  });
type Values = ReturnType<typeof parse>['values'];

/** Whether a target is a store as rclone names them; one letter is a drive of Windows. */
const isStore = (target: string): boolean => /^[\w.+@ -]{2,}:/.test(target);

const numberFrom = (least: number, option: string, given: string): number => {
  const value = Number(given);
  if (given !== '' && Number.isInteger(value) && value >= least) return value;
  throw new Misunderstanding(`${option} is a number from ${least}, not ${given || 'nothing'}`);
};

/** Refuses options that mean nothing for a target. */
const refuse = (values: Values, names: (keyof Values)[], target: string): void => {
  const given = names.find((name) => values[name] !== undefined);
  if (given) throw new Misunderstanding(`--${given} is not for ${target}: --help`);
};

/** Whether the content and the site are as they should be; tells what is not. */
const areFit = async (root: string, from: string): Promise<boolean> => {
  say('checks the content and the site');
  const faults = await faultsOf(root, from);
  if (faults.length === 0) return true;
  console.error(`${faults.join('\n')}\nNothing was deployed: mend these first.`);
  return false;
};

const runStore = async (given: string, values: Values): Promise<number> => {
  refuse(values, ['keep', 'rollback'], 'a store');
  const store = given.replace(/\/+$/, '');
  const days = numberFrom(0, '--days', values.days ?? '7');
  if (store.endsWith(':')) throw new Misunderstanding(`name the bucket too: ${store}bucket`);
  if (values.list) {
    say(await listStore(store));
    return 0;
  }
  const begun = Date.now();
  if (!(await areFit(process.cwd(), values.from))) return 1;
  const takeOver = values['take-over'] ?? false;
  const plan = { from: values.from, store, days, takeOver, now: Date.now(), report: say };
  const { uploaded, deleted } = await deployToStore(plan);
  say(`the site is on show: ${uploaded} uploaded, ${deleted} deleted, after ${seconds(begun)}`);
  return 0;
};

/** Runs the command; answers its exit code. */
const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parse(args);
  if (values.help) {
    say(help);
    return 0;
  }
  if (values.check) {
    if (!(await areFit(process.cwd(), values.from))) return 1;
    say('nothing is faulty');
    return 0;
  }
  const [target, wanted] = positionals;
  if (!target) {
    throw new Misunderstanding('deploy where? npm run deploy -- <folder>, or <store>:<bucket>');
  }
  if (isStore(target)) return runStore(target, values);
  refuse(values, ['days', 'take-over'], 'a folder');
  const keep = numberFrom(2, '--keep', values.keep ?? '5');
  if (values.list) {
    list(target);
    return 0;
  }
  if (values.rollback) {
    const { name } = await rollback(target, wanted);
    say(`release ${name} is on show again`);
    return 0;
  }
  const begun = Date.now();
  const root = process.cwd();
  if (!(await areFit(root, values.from))) return 1;
  // Readable for the server, whatever the shell keeps from others.
  process.umask(0o022);
  const before = currentRelease(target);
  const known = before && redirectsOf(target, before);
  const redirects = readRedirects(root);
  const plan = { from: values.from, target, redirects, keep, now: Date.now(), report: say };
  const { name } = await deploy(plan);
  say(`release ${name} is on show, after ${seconds(begun)}`);
  if (known !== undefined && known !== redirectsOf(target, name)) {
    say('Redirects changed: reload the server (systemctl reload nginx, or caddy).');
  }
  return 0;
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = isMisunderstanding(error) ? 2 : 1;
}
