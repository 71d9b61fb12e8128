import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { theme } from './src/ui/theme/theme';

const SITES = ['order', 'vendor', 'admin', 'learn', 'mailbox', 'verify'];
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

const TEXT = /\.(js|css|html|svg|json|txt|webmanifest)$/;

/** Every text also as Brotli and gzip: the server sends the smallest that the browser takes, and compresses nothing per request. */
function precompress(): Plugin {
  let folder = '';
  return {
    name: 'keizoku-precompress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        const file = resolve(folder, name);
        if (!TEXT.test(name) || name.startsWith('.vite')) continue;
        const text = readFileSync(file);
        const variants = { br: brotliCompressSync(text), gz: gzipSync(text, { level: 9 }) };
        for (const [suffix, bytes] of Object.entries(variants)) {
          if (bytes.length < text.length) writeFileSync(`${file}.${suffix}`, bytes);
        }
      }
    },
  };
}

const THEME_CSS = 'virtual:theme.css';
const UNUSED_COLOURS = /-color-(dark|pink|grape|violet|indigo|cyan|lime)-/;

/**
 * The theme's variables as a stylesheet of the build. Mantine would write them into the page while it runs, and the
 * pages' content security policy allows no such styles.
 */
function themeVariables(): Plugin {
  return {
    name: 'keizoku-theme-variables',
    resolveId: (id) => (id === THEME_CSS ? `\0${THEME_CSS}` : undefined),
    load: (id) => {
      if (id !== `\0${THEME_CSS}`) return undefined;
      const { variables, light } = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
      const used = (all: Record<string, string>) =>
        Object.fromEntries(Object.entries(all).filter(([name]) => !UNUSED_COLOURS.test(name)));
      // The product is light only, so the dark scheme's values are left out.
      return convertCssVariables({ variables: used(variables), light: used(light), dark: {} }, ':root');
    },
  };
}

export default defineConfig({
  root,
  plugins: [react(), themeVariables(), sitesOnPaths(), preloadMain(), precompress()],
  resolve: { alias: { '@': `${root}src` } },
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2022',
    rolldownOptions: {
      // The client's functions come by resource; a module of which nothing is used has no effect that anybody waits for.
      treeshake: { moduleSideEffects: [{ test: /\/api\/generated\//, sideEffects: false }] },
      input: Object.fromEntries(['index', 'scorm', ...SITES].map((name) => [name, `${root}${name}.html`])),
    },
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
