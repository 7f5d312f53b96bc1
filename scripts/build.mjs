// Bundles the CLI (one chunk per command) and the library into dist/, with the library's types.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/** The process as a module has each getter of it read at once, standard streams and reports among them. */
const processAsGlobal = {
  name: 'process-as-global',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:)?process$/ }, () => ({ path: 'process', namespace: 'global' }));
    onLoad({ filter: /./, namespace: 'global' }, () => ({ contents: 'module.exports = process;' }));
  },
};

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  plugins: [processAsGlobal],
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
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.build.json'],
  { stdio: 'inherit' },
);
execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/compile-instruments.ts'], {
  stdio: 'inherit',
});
