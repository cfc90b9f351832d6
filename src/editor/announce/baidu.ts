import { z } from 'astro/zod';
import { Refusal } from '../files.ts';
import type { Engine, Outcome } from './engine.ts';
import { post, type Answer } from './post.ts';

const publicEndpoint = 'http://data.zz.baidu.com/urls';

const taken = z.object({
  success: z.number(),
  remain: z.number(),
  not_same_site: z.array(z.string()).default([]),
  not_valid: z.array(z.string()).default([]),
});
const refused = z.object({ error: z.number(), message: z.string() });

/** What its messages mean, and what to do. */
const remedies: Record<string, string> = {
  'site error': 'the site is not registered: add it at https://ziyuan.baidu.com',
  'token is not valid': 'BAIDU_PUSH_TOKEN is not the token that https://ziyuan.baidu.com shows',
  'over quota': 'it takes no more today: run this again tomorrow, with --quota of what is left',
};

const parse = ({ status, text }: Answer): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`it answers ${status}, and not as Baidu does`);
  }
};

const outcome = (
  addresses: readonly string[],
  { success, remain, not_same_site: foreign, not_valid: invalid }: z.infer<typeof taken>,
): Outcome => {
  const accepted = addresses.filter(
    (address) => !foreign.includes(address) && !invalid.includes(address),
  );
  const note = `${remain} more today`;
  if (success !== accepted.length) {
    const problem = `it took ${success} of ${addresses.length} and does not say which`;
    return { accepted: [], problem, note };
  }
  const problems = [
    ...(foreign.length > 0
      ? [`${foreign.length} are not of the site registered at https://ziyuan.baidu.com`]
      : []),
    ...(invalid.length > 0 ? [`${invalid.length} are no addresses to it: ${invalid[0]}`] : []),
  ];
  return { accepted, note, ...(problems.length > 0 && { problem: problems.join('; ') }) };
};

/** Baidu’s push interface, which wants no addresses that are gone. */
export const baidu = (
  site: URL,
  token: string,
  endpoint = publicEndpoint,
  quota?: number,
): Engine => ({
  name: 'Baidu',
  batch: 2_000,
  ...(quota !== undefined && { most: quota }),
  wants: ({ new: added, changed }) => [...added, ...changed],
  async send(addresses, wait) {
    const target = new URL(endpoint);
    target.search = new URLSearchParams({ site: site.origin, token }).toString();
    const message = { endpoint: target, type: 'text/plain', body: addresses.join('\n') };
    const answer = await post(message, wait);
    const data = parse(answer);
    const good = taken.safeParse(data);
    if (good.success) return outcome(addresses, good.data);
    const { data: bad } = refused.safeParse(data);
    const said = bad?.message ?? 'nothing that can be understood';
    const remedy = remedies[said];
    throw new Refusal(`it answers ${answer.status}: ${said}${remedy ? `; ${remedy}` : ''}`);
  },
});
