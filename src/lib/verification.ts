import { verifiedEngines, type SiteSettings, type VerifiedEngine } from '../schema/site.ts';
import type { Tag } from './head.ts';

/** The meta tag in which each engine looks for its token. */
const tagNames = {
  google: 'google-site-verification',
  bing: 'msvalidate.01',
  baidu: 'baidu-site-verification',
  sogou: 'sogou_site_verification',
  so360: '360-site-verification',
  yandex: 'yandex-verification',
} as const satisfies Record<VerifiedEngine, string>;

/** The tags that prove to engines whose site this is: one for each slot that is filled. */
export const verificationTags = ({ verification }: SiteSettings): Tag[] =>
  verifiedEngines.flatMap((engine): Tag[] => {
    const content = verification?.[engine];
    return content ? [{ name: 'meta', attributes: { name: tagNames[engine], content } }] : [];
  });
