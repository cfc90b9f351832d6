import { Refusal } from '../files.ts';
import type { Engine } from './engine.ts';
import { post } from './post.ts';

const publicEndpoint = 'https://api.indexnow.org/indexnow';

/** What its answers mean: https://www.indexnow.org/documentation */
const meanings: Partial<Record<number, (site: URL, keyLocation: string) => string>> = {
  400: () => 'it could not read the request',
  403: (_, keyLocation) =>
    `the key is not valid: ${keyLocation} must show it; publish the site that was built with this key`,
  422: ({ host }) =>
    `these are not addresses of ${host}, or the key is of another host: build with the SITE_URL that is published`,
};

/** IndexNow, which passes what it is told on to Bing, Yandex, Seznam, Naver and others. */
export const indexNow = (site: URL, key: string, endpoint = publicEndpoint): Engine => ({
  name: 'IndexNow',
  batch: 10_000,
  wants: ({ new: added, changed, gone }) => [...added, ...changed, ...gone],
  async send(addresses, wait) {
    const keyLocation = new URL(`/${key}.txt`, site).href;
    const body = JSON.stringify({ host: site.host, key, keyLocation, urlList: addresses });
    const message = { endpoint: new URL(endpoint), type: 'application/json', body };
    const { status, text } = await post(message, wait);
    if (status === 200 || status === 202) {
      return {
        accepted: [...addresses],
        ...(status === 202 && { note: 'it has still to look at the key' }),
      };
    }
    const meaning = meanings[status]?.(site, keyLocation) ?? text.trim().slice(0, 200);
    throw new Refusal(`it answers ${status}: ${meaning}`);
  },
});
