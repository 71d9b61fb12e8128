// The budgets of the first route, over the Vite manifest: gzip sizes of what a page loads before it can show itself.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = resolve(import.meta.dirname, '../dist');
const KB = 1000;
const SHELLS = {
  learn: { js: 150, css: 12 },
  order: { js: 195, css: 24 },
  vendor: { js: 195, css: 24 },
  admin: { js: 195, css: 24 },
  verify: { js: 195, css: 24 },
};
const LAZY_CHUNK = 60;
/** SCORM's run-time for 2004 is one piece, and comes with a package of that version alone. */
const SCORM_RUNTIME = 85;

const manifest = JSON.parse(readFileSync(resolve(DIST, '.vite/manifest.json'), 'utf8'));
const sizes = new Map();
const size = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(resolve(DIST, file))).length / KB);
  return sizes.get(file);
};

function reach(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) reach(next, seen);
  return seen;
}

const faults = [];
const first = new Set();
for (const [site, limit] of Object.entries(SHELLS)) {
  const keys = new Set([...reach(`${site}.html`), ...reach(`src/entry/${site}/main.tsx`)]);
  for (const key of keys) first.add(key);
  const chunks = [...keys].map((key) => manifest[key]).filter(Boolean);
  const js = chunks.reduce((sum, chunk) => sum + (chunk.file.endsWith('.js') ? size(chunk.file) : 0), 0);
  const styles = new Set(chunks.flatMap((chunk) => chunk.css ?? []));
  const css = [...styles].reduce((sum, file) => sum + size(file), 0);
  console.log(`${site}: JS ${js.toFixed(1)} kB of ${limit.js}, CSS ${css.toFixed(1)} kB of ${limit.css}`);
  if (js > limit.js) faults.push(`${site}: JS ${js.toFixed(1)} kB is over ${limit.js}`);
  if (css > limit.css) faults.push(`${site}: CSS ${css.toFixed(1)} kB is over ${limit.css}`);
}
for (const [key, chunk] of Object.entries(manifest)) {
  if (first.has(key) || !chunk.file.endsWith('.js')) continue;
  const limit = key.includes('/scorm-again/') ? SCORM_RUNTIME : LAZY_CHUNK;
  if (size(chunk.file) > limit) faults.push(`${chunk.file}: ${size(chunk.file).toFixed(1)} kB is over ${limit}`);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
