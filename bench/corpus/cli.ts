import { parseArgs } from 'node:util';
import { makeSite } from './site.ts';
import { defaultSeed } from './stories.ts';

const help = `npm run bench:corpus -- --pages 10000 --to .cache/bench/site: copies the project to a folder with
so many made stories (half of them English, half Chinese) beside its real content; there
\`npm run check\` and \`npm run build\` do what they do here. The same --seed gives the same bytes.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    pages: { type: 'string', default: '10000' },
    to: { type: 'string', default: '.cache/bench/site' },
    seed: { type: 'string', default: String(defaultSeed) },
  },
});

if (values.help) console.log(help);
else {
  const count = Math.round(Number(values.pages) / 2);
  const pairs = await makeSite(values.to, { count, seed: Number(values.seed) });
  console.log(`${pairs.length * 2} made stories beside the real content in ${values.to}`);
}
