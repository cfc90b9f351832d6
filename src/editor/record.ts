import { checkContent, formatFault } from '../build/check/index.ts';
import { writeLedger } from '../build/ledger.ts';
import { command, Refusal } from './files.ts';

const help = `npm run record: writes down what readers can open now, in content/ledger/published.json: every
address, the text of every story, and the day on which any other entry changed. The check then
tells when one vanishes or changes unnoticed. Refuses while the check finds errors. Commit the file with the stories.`;

await command(help, async () => {
  const root = process.cwd();
  const { faults, ledger } = await checkContent(root);
  const errors = faults.filter(({ isWarning }) => !isWarning);
  for (const fault of errors) console.error(formatFault(fault));
  if (errors.length > 0) throw new Refusal('nothing was recorded: mend these first');
  const now = ledger();
  writeLedger(root, now);
  const stories = Object.keys(now.stories).length;
  console.log(`${stories} stories and ${new Set(now.addresses).size} addresses are on record`);
});
