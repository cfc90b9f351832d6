import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { configFiles } from './config-files.ts';
import { placeholders } from './settings.ts';

const help = `npm run deploy:config: writes the configuration of nginx and Caddy and the headers for Netlify and
Cloudflare Pages, from src/deploy/headers.ts, into deploy/; a test tells when they are out of date.
For a server of yours:
  npm run deploy:config -- --to FOLDER --domain NAME --target FOLDER --certificate FILE --key FILE
  --to FOLDER         where the files are written (deploy)
  --domain NAME       the name of the site
  --target FOLDER     the folder given to npm run deploy
  --certificate FILE  --key FILE
  --http 80  --https 443   where to listen, an address too: 127.0.0.1:8443`;

const text = (value: string) => ({ type: 'string', default: value }) as const;

const run = (args: string[]): void => {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean' },
      to: text('deploy'),
      domain: text(placeholders.domain),
      target: text(placeholders.target),
      certificate: text(placeholders.certificate),
      key: text(placeholders.key),
      http: text(placeholders.http),
      https: text(placeholders.https),
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const settings = { ...values, target: resolve(values.target) };
  mkdirSync(values.to, { recursive: true });
  for (const [name, content] of Object.entries(configFiles(settings))) {
    writeFileSync(join(values.to, name), content);
    console.log(join(values.to, name));
  }
};

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
