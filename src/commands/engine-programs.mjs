// Plain JavaScript, as install.mjs: it may run before the packages are there.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program that the shell would find, or undefined. */
export const findProgram = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

export const findFirefox = () =>
  process.env.FIREFOX ?? findProgram('firefox-esr') ?? findProgram('firefox');

/** The small browser that comes with WebKitGTK 4.1, in the folder of the machine's libraries. */
export const findMiniBrowser = () =>
  (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    .map((name) => join('/usr/lib', name, 'webkit2gtk-4.1', 'MiniBrowser'))
    .find((path) => existsSync(path));
