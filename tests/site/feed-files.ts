import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { z } from 'astro/zod';
import { parseJsonFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { byPath, folder } from './dist.ts';

export interface FeedFile {
  /** The address without its host: `/zh/news/topics/base/feed.xml`. */
  path: string;
  text: string;
}

/** Whether a feed goes on at an address from which its page has moved. */
const isLeftBehind = (path: string): boolean => {
  const page = posix.dirname(path).replace(/\/?$/, '/');
  return !byPath.has(page) && existsSync(join(folder, page, 'index.html'));
};

const filesNamed = (file: string): FeedFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(`/${file}`) && !isLeftBehind(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

/** Every feed of the built site, by its format. */
export const atomFeeds = filesNamed('feed.xml');
export const jsonFeeds = filesNamed('feed.json');

const address = z.url({ protocol: /^https?$/ });
const moment = z.iso.datetime({ offset: true });
const authors = z.array(z.strictObject({ name: z.string().min(1), url: address })).min(1);

/** What https://www.jsonfeed.org/version/1.1/ lets the fields be that this site writes. */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1),
  user_comment: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  icon: address,
  language: z.string().regex(/^[a-z]{2}(-[A-Za-z]+)*$/),
  authors,
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: address,
      title: z.string().min(1),
      summary: z.string().min(1),
      content_html: z.string().min(1),
      image: address.optional(),
      date_published: moment,
      date_modified: moment,
      tags: z.array(z.string().min(1)).min(1),
      language: z.string(),
    }),
  ),
});

/** An entry of a feed as a library gives it, in either format. */
export interface Entry {
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  published: number;
  updated: number;
  tags: string[];
}

const time = (date: string | undefined): number => Date.parse(date ?? '');

const namespaces = { a: 'http://www.w3.org/2005/Atom' };

/** The entries of an Atom feed, read by a library that has not written it. */
export const atomEntries = ({ text }: FeedFile): Entry[] =>
  XmlDocument.fromString(text)
    .root.find('a:entry', namespaces)
    .map((entry) => {
      const read = (path: string): string => entry.get(path, namespaces)?.content ?? '';
      return {
        id: read('a:id'),
        url: read('a:link[@rel="alternate" or not(@rel)]/@href'),
        title: read('a:title'),
        summary: read('a:summary'),
        html: read('a:content').trim(),
        published: time(read('a:published')),
        updated: time(read('a:updated')),
        tags: entry.find('a:category/@label', namespaces).map(({ content }) => content),
      };
    });

/** The entries of a JSON Feed, read by a library that has not written it. */
export const jsonEntries = ({ text }: FeedFile): Entry[] =>
  (parseJsonFeed(text).items ?? []).map((item) => ({
    id: item.id ?? '',
    url: item.url ?? '',
    title: item.title ?? '',
    summary: item.summary ?? '',
    html: item.content_html ?? '',
    published: time(item.date_published),
    updated: time(item.date_modified),
    tags: item.tags ?? [],
  }));
