// Runs a program of the project, after installing what is missing: `run.mjs astro dev`.
import { installPackages, run } from './install.mjs';

const [command, ...args] = process.argv.slice(2);
installPackages();
process.exit(run(command, args));
