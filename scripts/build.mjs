// Bundles the CLI (one chunk per command) and the library into dist/, with the library's types.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The process as a module has each getter of it read at once, standard streams and reports among them. */
const processAsGlobal = {
  name: 'process-as-global',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?process$/ }, () => ({ path: 'process', namespace: 'global' }));
    onLoad({ filter: /./, namespace: 'global' }, () => ({ contents: 'module.exports = process;' }));
  },
};

/** The licences of all packages of which something stands in the bundles. */
function licences({ inputs }) {
  const folders = Object.keys(inputs).flatMap((path) => {
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

/** Commander loads it for commands that are programs of their own, of which there are none here. */
const childProcessWhenUsed = {
  name: 'child-process-when-used',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules.commander/.test(importer)
        ? { path: 'child_process', namespace: 'when-used' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'when-used' }, () => ({
      contents: "exports.spawn = (...given) => require('node:child_process').spawn(...given);",
      resolveDir: '.',
    }));
  },
};

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  metafile: true,
  entryPoints: {
    cli: 'src/cli/main.ts',
    'help-alone': 'src/cli/help-alone.ts',
    index: 'src/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // Its modules; what it gives Node.js is CommonJS, which is slower in a bundle and all of it is loaded.
  alias: { yaml: './node_modules/yaml/browser/dist/index.js' },
  plugins: [processAsGlobal, childProcessWhenUsed],
  chunkNames: 'chunks/[name]-[hash]',
  // What CommonJS packages (yaml, commander, Inquirer's parts, write-file-atomic) expect to be there.
  banner: {
    js: [
      // Under a name that no package has taken: fflate imports it by its own.
      "import { createRequire as requireFrom } from 'node:module';",
      'const require = requireFrom(import.meta.url);',
      'const __filename = import.meta.filename;',
    ].join('\n'),
  },
});
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(metafile).join(`\n${'-'.repeat(80)}\n\n`));
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);
for (const script of ['compile-instruments', 'compile-templates', 'write-help']) {
  execFileSync(process.execPath, ['scripts/run.mjs', `scripts/${script}.ts`], { stdio: 'inherit' });
}
