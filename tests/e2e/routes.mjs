// The sites' own maps and words, read from their sources: a screen that is added is visited without anybody listing it here.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FRONTEND = fileURLToPath(new URL('../../frontend', import.meta.url));
/** Pages for everybody, without a log-in. */
const OPEN = new Set(['landing', 'mailbox', 'verify']);
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

async function openSources() {
  const vite = createRequire(join(FRONTEND, 'package.json')).resolve('vite');
  const { createServer } = await import(pathToFileURL(vite));
  return createServer({
    root: FRONTEND,
    configFile: join(FRONTEND, 'vite.config.ts'),
    server: { middlewareMode: true, watch: null, hmr: false },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
}

/** `{ site, route, open }` of every page of every site; `open` pages stand before the log-in. */
async function readRoutes(sources) {
  const routes = [];
  for (const site of readdirSync(join(FRONTEND, 'src/sites'))) {
    const { router } = await sources.ssrLoadModule(`/src/sites/${site}/routes.ts`);
    const base = router.basepath.replace(/\/$/, '');
    for (const page of Object.values(router.routesById).filter(({ children }) => !children)) {
      const route = `${base}${page.fullPath.replace(/\/$/, '')}` || '/';
      routes.push({ site, route, open: OPEN.has(site) || page.id.startsWith('/auth/') });
    }
  }
  return routes;
}

/** What the Japanese catalogues say and the English ones say otherwise. */
async function readJapaneseOnly(sources) {
  const only = new Set();
  const english = new Set();
  const files = readdirSync(join(FRONTEND, 'src'), { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => name.endsWith('/ja.ts'))) {
    const { ja } = await sources.ssrLoadModule(`/src/${file}`);
    const { en } = await sources.ssrLoadModule(`/src/${file.replace(/ja\.ts$/, 'en.ts')}`);
    for (const text of Object.values(en)) english.add(text);
    for (const text of Object.values(ja)) if (JAPANESE.test(text) && !text.includes('{')) only.add(text.trim());
  }
  return new Set([...only].filter((text) => !english.has(text)));
}

export async function readSites() {
  const sources = await openSources();
  try {
    return { routes: await readRoutes(sources), japaneseOnly: await readJapaneseOnly(sources) };
  } finally {
    await sources.close();
  }
}
