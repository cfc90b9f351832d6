import { say } from '../../schema/say.ts';
import { today } from '../../lib/clock.ts';
import { fingerprint, plainAddress, type Ledger } from '../ledger.ts';
import type { Fault } from './fault.ts';
import { meant } from './guess.ts';
import { ledgerFile, redirectFile, type Redirects } from './ledger-files.ts';
import type { ContentFile } from './read.ts';
import { isRecord } from './shape-node.ts';

const changesOf = ({ data }: ContentFile): number => {
  const changes = isRecord(data) ? data['changes'] : undefined;
  return Array.isArray(changes) ? changes.length : 0;
};

/** A story whose text is not what was published, with no word to readers of what changed. */
export const checkChanges = (files: readonly ContentFile[], { stories }: Ledger): Fault[] =>
  files.flatMap((one) => {
    const known = one.collection === 'news' && one.data ? stories[one.id] : undefined;
    if (!known || known.text === fingerprint(one.body) || changesOf(one) > known.changes) return [];
    const name = one.id.replace(/^\w+\//, '');
    return [
      {
        file: one.file,
        line: one.bodyLine + 1,
        column: 1,
        field: '',
        message: say(
          `the text has changed since it was published; tell readers what changed: npm run note ${name}`,
          `正文在发布后有改动；请向读者说明改了什么：npm run note ${name}`,
        ),
      },
    ];
  });

/** Stories and standing pages say themselves when they changed; of the rest the ledger knows. */
const hasDay = ({ collection }: ContentFile): boolean =>
  collection === 'news' || collection === 'pages';
const entryId = ({ collection, id }: ContentFile): string => `${collection}/${id}`;

/** Addresses that were published and lead nowhere now, and redirects that do not help. */
export const checkAddresses = (
  { addresses }: Ledger,
  { redirects, placeOf }: Redirects,
  routes: ReadonlySet<string>,
): Fault[] => [
  ...addresses
    .filter((address) => !routes.has(address) && !Object.hasOwn(redirects, address))
    .map((value) => ({
      file: ledgerFile,
      line: 1,
      column: 1,
      field: '',
      value,
      message: say(
        'was published and is no page now; rename with npm run move, or withdraw the story',
        '曾经公开，现已没有页面；改名请用 npm run move，撤下请用 withdrawn',
      ),
    })),
  ...Object.entries(redirects).flatMap(([from, to]): Fault[] => {
    const fault = (value: string, message: string): Fault[] => [
      { file: redirectFile, ...placeOf(from), field: '', value, message },
    ];
    if (!plainAddress.test(from)) {
      return fault(from, say('is no address of this site: /news/…/', '不是本站地址：/news/…/'));
    }
    if (routes.has(from)) {
      return fault(from, say('is a page; it needs no redirect', '本身就是页面，无须跳转'));
    }
    return routes.has(to)
      ? []
      : fault(to, meant('is no page of this site', '本站没有这个页面', to, routes));
  }),
];

/** The ledger with what readers can open today put in; what was there stays. */
export const recorded = (
  { stories, entries, addresses }: Ledger,
  files: readonly ContentFile[],
  routes: ReadonlySet<string>,
  isPublic: (one: ContentFile) => boolean,
): Ledger => ({
  stories: {
    ...stories,
    ...Object.fromEntries(
      files
        .filter((one) => one.collection === 'news' && isPublic(one))
        .map((one) => [one.id, { text: fingerprint(one.body), changes: changesOf(one) }]),
    ),
  },
  entries: Object.fromEntries(
    files
      .filter((one) => !hasDay(one))
      .map((one): [string, Ledger['entries'][string]] => {
        const known = entries[entryId(one)];
        const text = fingerprint(one.raw);
        return [entryId(one), known?.text === text ? known : { text, changed: today() }];
      }),
  ),
  addresses: [...addresses, ...[...routes].filter((route) => !route.includes('#'))],
});
