import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const SITES = ['order', 'vendor', 'admin', 'learn', 'mailbox'];
const root = fileURLToPath(new URL('.', import.meta.url));

/** In development, `/order/anything` is answered by `order.html`, as the server does in production. */
function sitesOnPaths(): Plugin {
  return {
    name: 'keizoku-sites-on-paths',
    configureServer(server) {
      server.middlewares.use((req, _res, next) => {
        const path = (req.url ?? '/').split('?')[0] ?? '/';
        const site = SITES.find((name) => path === `/${name}` || path.startsWith(`/${name}/`));
        if (site) req.url = `/${site}.html`;
        next();
      });
    },
  };
}

/**
 * The HTML holds a skeleton and its entry only imports `main`, so that no stylesheet blocks the first paint.
 * This plugin lets the browser fetch `main`, its imports and its styles at once instead of one after the other.
 */
function preloadMain(): Plugin {
  return {
    name: 'keizoku-preload-main',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        if (!context.bundle) return html;
        const site = context.path.replace(/^\//, '').replace(/\.html$/, '');
        const chunks = Object.values(context.bundle).filter((file) => file.type === 'chunk');
        const main = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(`/src/entry/${site}/main.tsx`));
        if (!main) return html;
        const scripts = [main.fileName, ...main.imports];
        const styles = scripts.flatMap((name) => {
          const chunk = chunks.find((candidate) => candidate.fileName === name) as
            | { viteMetadata?: { importedCss: Set<string> } }
            | undefined;
          return [...(chunk?.viteMetadata?.importedCss ?? [])];
        });
        return [
          ...scripts.map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
          })),
          ...[...new Set(styles)].map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'style', crossorigin: true, href: `/${name}` },
          })),
        ];
      },
    },
  };
}

export default defineConfig({
  root,
  plugins: [react(), sitesOnPaths(), preloadMain()],
  resolve: { alias: { '@': `${root}src` } },
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2022',
    rolldownOptions: { input: Object.fromEntries(['index', ...SITES].map((name) => [name, `${root}${name}.html`])) },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': process.env.KEIZOKU_API ?? 'http://127.0.0.1:8080',
      '/.well-known': process.env.KEIZOKU_API ?? 'http://127.0.0.1:8080',
    },
  },
  test: { include: ['src/**/*.test.{ts,tsx}'], css: false, setupFiles: ['tests/setup.ts'] },
});
