// Bundles the CLI (one chunk per command) and the library into dist/, with the library's types.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

/** A module that is there in place of another one. */
function inPlaceOf(name, { filter, importer = /./, code }) {
  return {
    name,
    resolveId: (id, from) => (filter.test(id) && importer.test(from) ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? code : null),
  };
}

/** The process as a module has each getter of it read at once, standard streams and reports among them. */
const processAsGlobal = inPlaceOf('process-as-global', {
  filter: /^(node:)?process$/,
  code: 'module.exports = process;',
});

/** Commander loads it for commands that are programs of their own, of which there are none here. */
const childProcessWhenUsed = inPlaceOf('child-process-when-used', {
  filter: /^node:child_process$/,
  importer: /node_modules.commander/,
  code: "exports.spawn = (...given) => require('node:child_process').spawn(...given);",
});

/** The licences of all packages of which something stands in the bundles. */
function licences(chunks) {
  const folders = chunks
    .flatMap(({ moduleIds }) => moduleIds)
    .flatMap((path) => {
      const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
      return found ? [found[0]] : [];
    });
  return [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `License: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
}

rmSync('dist', { recursive: true, force: true });
const bundle = await rolldown({
  input: {
    cli: 'src/cli/main.ts',
    'help-alone': 'src/cli/help-alone.ts',
    index: 'src/index.ts',
  },
  platform: 'node',
  // Its modules; what it gives Node.js is CommonJS, which is slower in a bundle and all of it is loaded.
  resolve: { alias: { yaml: resolve('node_modules/yaml/browser/dist/index.js') } },
  plugins: [processAsGlobal, childProcessWhenUsed],
  transform: { target: 'node20.19' },
});
const { output } = await bundle.write({
  dir: 'dist',
  chunkFileNames: 'chunks/[name]-[hash].js',
  // Node.js finds and starts it faster than modules, and both can be imported.
  format: 'cjs',
  strict: true,
});
writeFileSync('dist/package.json', '{ "type": "commonjs" }\n');
const chunks = output.filter(({ type }) => type === 'chunk');
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(chunks).join(`\n${'-'.repeat(80)}\n\n`));
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);
for (const script of ['compile-instruments', 'compile-templates', 'write-help']) {
  execFileSync(process.execPath, ['scripts/run.mjs', `scripts/${script}.ts`], { stdio: 'inherit' });
}
// Flags of V8 change what it compiles.
const { NODE_OPTIONS: _, ...env } = process.env;
execFileSync(process.execPath, ['scripts/compile-code.mjs'], { stdio: 'inherit', env });
