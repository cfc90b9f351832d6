import type { AstroIntegration } from 'astro';

const scope = /data-astro-cid-([a-z0-9]{8})/g;
const length = 4;

/**
 * Shortens the attributes by which Astro keeps a component's styles to itself,
 * `data-astro-cid-b2b6zwu7` to `data-b2b6`, in markup and styles alike: they stand on every element,
 * and were a fifth of a page.
 * @throws if two components would share one; a longer `length` parts them.
 */
export const shortScopes = (): AstroIntegration => {
  const taken = new Map<string, string>();
  const shorten = (_: string, hash: string): string => {
    const short = hash.slice(0, length);
    const owner = taken.get(short) ?? hash;
    if (owner !== hash) throw new Error(`short-scopes: two components share the scope ${short}`);
    taken.set(short, hash);
    return `data-${short}`;
  };
  return {
    name: 'short-scopes',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'short-scopes',
                enforce: 'pre',
                // Components alone: a text may speak of such an attribute.
                transform: (code, id) =>
                  /\.astro(\?|$)/.test(id) && code.includes('data-astro-cid-')
                    ? code.replace(scope, shorten)
                    : null,
              },
            ],
          },
        });
      },
    },
  };
};
