import { checkContent, formatFault } from './index.ts';

const help = `npm run check: reads every content file and reports every fault as path:line field: message.
Exit code 0: no fault. 1: faults were found.`;

if (process.argv.includes('--help')) {
  console.log(help);
} else {
  const { files, faults } = checkContent(process.cwd());
  for (const fault of faults) console.error(formatFault(fault));
  console.log(
    `${files} content files, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}
