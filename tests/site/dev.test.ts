import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyProject } from './copy.ts';
import { startDev, type DevServer } from './dev-server.ts';

const slug = '2021-01-07-greater-bay-area-visit';
const story = `content/news/en/${slug}.md`;
const storyPage = `/news/${slug}/`;

let root = '';
let dev: DevServer;
beforeAll(async () => {
  root = copyProject();
  dev = await startDev(root);
  // What is not asked for before an edit cannot be out of date after it.
  for (const path of [storyPage, `/zh${storyPage}`, '/news/2021/', '/members/']) await shown(path);
});
afterAll(() => {
  dev.stop();
  rmSync(root, { recursive: true });
});

const shown = async (path: string): Promise<string> => (await fetch(dev.address + path)).text();
const status = async (path: string): Promise<number> => (await fetch(dev.address + path)).status;
/** Waits until something holds of the page at a path. */
const becomes = (path: string, check: (html: string) => void): Promise<void> =>
  vi.waitFor(async () => check(await shown(path)), { timeout: 20_000, interval: 100 });

const here = (file: string) => readFileSync(join(root, file), 'utf8');
const save = (file: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};
const withTitle = (title: string): string =>
  here(story).replace(/^title: .*$/m, () => `title: ${title}`);

test('an edited text and title show on the page of a story and in lists', async () => {
  save(story, `${withTitle('Zqfirst title').trimEnd()}\n\nZqtext is new.\n`);
  await becomes(storyPage, (html) => {
    expect(html).toContain('Zqtext is new.');
    expect(html).toContain('<title>Zqfirst title');
  });
  await becomes('/news/2021/', (html) => expect(html).toContain('Zqfirst title'));
});

test('a browser that shows a page loads it again after an edit', async () => {
  const token = /wsToken = "([^"]+)"/.exec(await shown('/@vite/client'))?.[1];
  const socket = new WebSocket(`${dev.address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const told: string[] = [];
  socket.addEventListener('message', ({ data }) => told.push(String(data)));
  await vi.waitFor(() => expect(told.join()).toContain('connected'), 20_000);
  save(story, withTitle('Zqfirst title again'));
  await vi.waitFor(() => expect(told.join()).toContain('full-reload'), 20_000);
  await becomes(storyPage, (html) => expect(html).toContain('<title>Zqfirst title again'));
  socket.close();
});

test('a story that is wrong shows as it was, says why, and shows again when it is mended', async () => {
  save(story, withTitle('[]'));
  await vi.waitFor(() => expect(dev.said()).toMatch(/cannot be read[\s\S]*title/), 20_000);
  expect(await shown(storyPage)).toContain('<title>Zqfirst title again');
  save(story, withTitle('Zqsecond title'));
  await becomes(storyPage, (html) => expect(html).toContain('<title>Zqsecond title'));
});

test('a story shows its first cover, and another one under the same name', async () => {
  const picture = (width: number) =>
    sharp({ create: { width, height: 300, channels: 3, background: '#87a' } })
      .jpeg()
      .toBuffer();
  save('content/media/zqpark.jpg', await picture(600));
  const fields = 'cover: ../../media/zqpark.jpg\ncoverAlt: Zqpark\ncoverCredit: Zqcredit, CC0\n';
  save(story, here(story).replace(/^topics:/m, `${fields}topics:`));
  await becomes(storyPage, (html) => expect(html).toMatch(/<img[^>]*width="600"/));
  save('content/media/zqpark.jpg', await picture(500));
  await becomes(storyPage, (html) => expect(html).toMatch(/<img[^>]*width="500"/));
});

test('a new story has a page and stands in lists, until it is deleted', async () => {
  const added = '2021-01-08-zqnew';
  expect(await status(`/news/${added}/`)).toBe(404);
  save(`content/news/en/${added}.md`, withTitle('Zqnew title'));
  await becomes(`/news/${added}/`, (html) => expect(html).toContain('<title>Zqnew title'));
  await becomes('/news/2021/', (html) => expect(html).toContain('Zqnew title'));
  rmSync(join(root, `content/news/en/${added}.md`));
  await becomes('/news/2021/', (html) => expect(html).not.toContain('Zqnew title'));
  expect(await status(`/news/${added}/`)).toBe(404);
});

test('a story whose twin is deleted stands in one language', async () => {
  const twin = `href="/zh${storyPage}"`;
  expect(await shown(storyPage)).toContain(twin);
  rmSync(join(root, `content/news/zh/${slug}.md`));
  await becomes(storyPage, (html) => expect(html).not.toContain(twin));
  expect(await status(`/zh${storyPage}`)).toBe(404);
});

test('an edited member shows on its page, in the directory and on the page of a story', async () => {
  const member = 'content/members/southwest-university.yaml';
  save(member, here(member).replace("en: 'Southwest University'", "en: 'Zq University'"));
  await becomes('/members/southwest-university/', (html) =>
    expect(html).toContain('Zq University'),
  );
  await becomes('/members/', (html) => expect(html).toContain('Zq University'));
  await becomes(storyPage, (html) => expect(html).toContain('Zq University'));
});

test('edited settings show on every page', async () => {
  save('content/site.yaml', "icp: '渝ICP备2026000000号'\n");
  await becomes('/members/', (html) => expect(html).toContain('渝ICP备2026000000号'));
});
