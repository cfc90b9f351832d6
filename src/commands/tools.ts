import { join } from 'node:path';
import { installPackages, root } from './install.mjs';

/** The folder of heavy tools, which are installed when a command first asks for one. */
const folder = join(root, 'bench', 'tools');

/** The path of a package among the heavy tools, installed if it is not there. */
export const toolPath = (name: string): string => {
  installPackages(folder);
  return join(folder, 'node_modules', name);
};
