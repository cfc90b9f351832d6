// Loaded before a program (`node --import`) to make of this machine another one: its clock is 400 days
// ahead, and its disk gives the names in a folder in another order.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const ahead = 400 * 24 * 60 * 60 * 1000;
const Clock = globalThis.Date;

globalThis.Date = class Date extends Clock {
  constructor(...args) {
    super(...(args.length === 0 ? [Date.now()] : args));
  }
  static now() {
    return Clock.now() + ahead;
  }
};

const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;

fs.readdirSync = (...args) => readdirSync(...args).reverse();
fs.promises.readdir = async (...args) => (await readdirLater(...args)).reverse();
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, names) => done(error, names?.reverse()));
};
syncBuiltinESMExports();
