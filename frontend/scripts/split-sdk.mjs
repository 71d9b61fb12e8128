// Splits the generated functions by the resource they call: `sdk.gen.ts` in one piece would be on every site's first route, whole.
//
// split-sdk.mjs <folder of the generated client>
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = process.argv[2];
const whole = resolve(folder, 'sdk.gen.ts');
const parts = resolve(folder, 'sdk');
const text = readFileSync(whole, 'utf8');

const [header, ...rest] = text.split('\n\n');
const typeImport = rest[0].match(/^import type \{ (.+) \} from '\.\/types\.gen';$/m);
const types = typeImport?.[1].split(', ') ?? [];
// Everything up to the first function: imports and the options' type.
const begin = text.indexOf('/**', text.indexOf('export type Options'));
const firstFunction = text.search(/\n\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nexport const /);
if (types.length === 0 || begin < 0 || firstFunction < 0) throw new Error('sdk.gen.ts is not as this script knows it');

const options = text.slice(text.indexOf('export type Options'), firstFunction).trim();
const functions = text
  .slice(firstFunction)
  .split(/\n(?=\/\*\*\n)/)
  .map((one) => one.trim())
  .filter(Boolean);

/** The resource of an address: its first fixed segment, behind the workspace where there is one. */
function resource(code) {
  const address = code.match(/^\s+url: '([^']+)'/m)?.[1];
  if (!address) throw new Error(`no address in ${code.slice(0, 200)}`);
  const segments = address
    .replace(/^\/api\/v\d+\//, '')
    .split('/')
    .filter(Boolean);
  const own = segments[0] === 'workspaces' && segments[2] ? segments[2] : segments[0];
  return own.replaceAll(/[^a-z-]/g, '') || 'root';
}

const byResource = new Map();
for (const code of functions) byResource.set(resource(code), [...(byResource.get(resource(code)) ?? []), code]);

rmSync(parts, { recursive: true, force: true });
mkdirSync(parts, { recursive: true });
for (const [name, codes] of byResource) {
  const body = codes.join('\n\n');
  const used = new Set(body.match(/\b[A-Z]\w+\b/g));
  const form = body.includes('formDataBodySerializer') ? "import { formDataBodySerializer } from '../client';\n" : '';
  const imports = [
    `${form}import { client } from '../client.gen';`,
    "import type { Options } from '../sdk-options.gen';",
    `import type { ${types.filter((one) => used.has(one)).join(', ')} } from '../types.gen';`,
  ];
  writeFileSync(resolve(parts, `${name}.gen.ts`), `${header}\n\n${imports.join('\n')}\n\n${body}\n`);
}
writeFileSync(
  resolve(folder, 'sdk-options.gen.ts'),
  `${header}\n\nimport type { Client, Options as Options2, TDataShape } from './client';\n\n${options}\n`,
);
const all = [...byResource.keys()].sort().map((name) => `export * from './sdk/${name}.gen';`);
writeFileSync(whole, `${header}\n\n${all.join('\n')}\nexport type { Options } from './sdk-options.gen';\n`);
