import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Sveltia carries its fonts, and yet names the same ones on another host, where browsers then look
 * for them too. An empty address is none.
 */
const ownFonts = (program: string) => ({
  name: 'own-fonts',
  transform: (code: string, id: string) =>
    id.startsWith(program.replaceAll('\\', '/'))
      ? code.replace(/src:url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g, 'src:local("")')
      : null,
});

const dependenciesOf = (folder: string): string[] => {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.keys((manifest as { dependencies: object }).dependencies);
};

/**
 * Shows the visual editor at /admin/ while `npm run dev` runs. The readers' build never sees it: it
 * holds neither the page nor its program.
 */
export const visualEditor = (): AstroIntegration => ({
  name: 'visual-editor',
  hooks: {
    'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      injectRoute({
        pattern: '/admin/',
        entrypoint: new URL('../editor/visual/admin.astro', import.meta.url),
      });
      const program = dirname(fileURLToPath(import.meta.resolve('@sveltia/cms')));
      const home = dirname(program);
      // All of them are modules for browsers as they stand. To bundle them anew costs each start some
      // seconds; when the page is first asked for, it would be loaded twice.
      const optimizeDeps = { exclude: ['@sveltia/cms', ...dependenciesOf(home)] };
      // Its files stand in node_modules, also where that is a link to another folder.
      const server = { fs: { allow: [fileURLToPath(config.root), dirname(dirname(home))] } };
      // Here and not in node_modules, which a test's copy shares with the project.
      const cacheDir = fileURLToPath(new URL('vite/', config.cacheDir));
      const plugins = [ownFonts(program)];
      updateConfig({ vite: { cacheDir, optimizeDeps, plugins, server } });
    },
  },
});
