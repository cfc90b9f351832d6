// Plain JavaScript, as install.mjs: it may run before the packages are there.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createRequire } from 'node:module';
import { installDebian, isDebian } from './debian.mjs';
import { run, stop } from './install.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Playwright's own browser, if it was downloaded. */
const downloaded = () => {
  const require = createRequire(import.meta.url);
  return require('playwright-core').chromium.executablePath();
};

/** The path of an installed Chromium or Chrome, or undefined. */
export const findChromium = () => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.CHROMIUM,
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...usual,
    downloaded(),
  ];
  return candidates.find((path) => path && isProgram(path));
};

const hasHanFont = () =>
  process.platform !== 'linux' || run('sh', ['-c', 'fc-list :lang=zh-cn | grep -q .']) === 0;

/** Sees to a Chromium and a font for Chinese: installed ones, else Debian's, else a download. */
export const installChromium = () => {
  if (findChromium() && hasHanFont()) return;
  console.log('Installing Chromium and a Chinese font for the browser tests (once) …');
  // Without a font for Han characters the tests would measure boxes.
  if (isDebian()) installDebian('chromium', 'fonts-noto-cjk');
  if (!findChromium()) run('npx', ['playwright-core', 'install', 'chromium']);
  if (!findChromium()) {
    stop(
      'No Chromium could be installed. Install one and name it: CHROMIUM=/path/to/chromium npm test',
    );
  }
};
