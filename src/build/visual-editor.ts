import { dirname } from 'node:path';
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
      // Prepared before it is asked for: found late, it would make the page load twice.
      const optimizeDeps = {
        include: ['@sveltia/cms'],
        rolldownOptions: { plugins: [ownFonts(program)] },
      };
      // The fonts stand in its package, also where node_modules is a link to another folder.
      const server = { fs: { allow: [fileURLToPath(config.root), program] } };
      // Here and not in node_modules, which a test's copy shares with the project.
      const cacheDir = fileURLToPath(new URL('vite/', config.cacheDir));
      updateConfig({ vite: { cacheDir, optimizeDeps, server } });
    },
  },
});
