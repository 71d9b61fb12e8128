// Imports go one way: entry -> sites -> features -> ui, api, lib, i18n; no site -> site, no feature -> feature.
// Also the house's limit on file length for the front end.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SRC = resolve(import.meta.dirname, '../src');
const MAX_LINES = 250;
const RANK = { lib: 0, i18n: 1, api: 2, ui: 3, features: 4, sites: 5, entry: 6 };

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !file.includes('/api/generated/'));

const faults = [];
for (const file of files) {
  const here = relative(SRC, file).split('/');
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n').length - 1;
  if (lines > MAX_LINES) faults.push(`${relative(SRC, file)}: ${lines} lines, at most ${MAX_LINES}`);
  for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
    const path = target.startsWith('@/')
      ? target.slice(2)
      : target.startsWith('.')
        ? relative(SRC, resolve(dirname(file), target))
        : undefined;
    if (path === undefined) continue;
    const there = path.split('/');
    const from = RANK[here[0]];
    const to = RANK[there[0]];
    if (from === undefined || to === undefined) continue;
    if (to > from) faults.push(`${relative(SRC, file)} must not import ${target}`);
    const roomed = here[0] === 'features' || here[0] === 'sites';
    if (roomed && there[0] === here[0] && there[1] !== here[1]) {
      faults.push(`${relative(SRC, file)} must not import ${target}: no ${here[0]} -> ${here[0]}`);
    }
  }
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`imports: ${files.length} files in order`);
