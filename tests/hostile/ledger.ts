import { refusedFile, type Construct } from './construct.ts';

const redirects = (name: string, content: string, at?: string): Construct =>
  refusedFile('ledger', name, 'content/ledger/redirects.yaml', content, at);
const published = (name: string, content: string, at?: string): Construct =>
  refusedFile('ledger', name, 'content/ledger/published.json', content, at);
const good = '/old/: /news/\n';

/** What was published and where it leads, spoilt by hand or by a merge. */
export const ledger: Construct[] = [
  redirects('a redirect that climbs', `${good}/../../escaped/: /news/\n`, '/../'),
  redirects('a redirect of a route', `${good}/[...all]/: /news/\n`, '/['),
  redirects('a redirect from elsewhere', `${good}https://hostile.example/: /news/\n`, 'https'),
  redirects('a redirect with a tag', `${good}"/<script>/": /news/\n`, '"/<'),
  redirects('a redirect of everything', '/: /news/\n'),
  redirects('a redirect that runs', `${good}/run/: javascript:alert()\n`, '/run/'),
  redirects('a redirect to elsewhere', `${good}/away/: //hostile.example/\n`, '/away/'),
  redirects('a redirect that is a list', `${good}/list/: [a]\n`),
  redirects('a redirect that is no YAML', `${good}/x/: ]\n`, '/x/'),
  redirects('a redirect of laughs', `/a/: &a [x]\n/b/: [*a, *a]\n`, '/b/'),
  published('a ledger after a merge', '{\n<<<<<<< HEAD\n}\n', '<<<'),
  published('a ledger of another shape', '{ "stories": null }\n'),
  published(
    'a ledger that climbs',
    '{ "stories": {}, "entries": { "../../package": { "text": "x", "changed": "2026-11-01" } }, "addresses": [] }\n',
  ),
  published('an empty ledger', ''),
];
