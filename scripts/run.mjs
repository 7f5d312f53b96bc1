// Runs a TypeScript script of this folder: node scripts/run.mjs scripts/examples/make.ts [arguments]
import { mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const [script, ...rest] = process.argv.slice(2);
const outfile = `build/${basename(script, '.ts')}.mjs`;
mkdirSync('build', { recursive: true });
await build({
  input: script,
  output: { file: outfile },
  platform: 'node',
  external: /^[^./]/,
  transform: { target: 'node20.19' },
});
process.argv.splice(1, process.argv.length, outfile, ...rest);
await import(pathToFileURL(outfile).href);
