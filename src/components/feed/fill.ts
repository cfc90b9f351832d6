import { experimental_AstroContainer as Container } from 'astro/container';
import { toFeed, type Feed } from '../../domain/feeds/feed.ts';
import type { Story } from '../../domain/news.ts';
import { storyHtml } from '../../domain/story-html.ts';
import type { FeedView } from '../../domain/views/feed.ts';
import type { StoryContent } from '../../domain/views/story.ts';
import { feedHtml } from '../../lib/feed-html.ts';
import { absoluteUrl } from '../../lib/url.ts';
import StoryText from './StoryText.astro';

// Experimental, and the one way to show a component outside a page.
let container: ReturnType<typeof Container.create> | undefined;

/** What a feed says of a story, by the components that show it on its page. */
const render = async (content: StoryContent, site: URL): Promise<string> => {
  const text = await storyHtml(content.story);
  container ??= Container.create();
  const parts = { props: { content }, slots: { default: text } };
  const html = await (await container).renderToString(StoryText, parts);
  return feedHtml(html, absoluteUrl(site, content.story.href));
};

/** A story is in several feeds, each in two formats; its text is made once. */
const rendered = new WeakMap<Story, Promise<string>>();

/** A feed with the text of its stories. */
export const fillFeed = async (view: FeedView, site: URL): Promise<Feed> => {
  const texts = view.stories.map(async (content) => {
    const { story } = content;
    const text = rendered.get(story) ?? render(content, site);
    rendered.set(story, text);
    return [story, await text] as const;
  });
  return toFeed(view, site, new Map(await Promise.all(texts)));
};
