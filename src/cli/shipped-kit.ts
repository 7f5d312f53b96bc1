import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { CompiledFile, ReportKit } from '../report/kit.ts';
import { withCompiler } from '../report/with-compiler.ts';
import { kitWith, readKit } from './read-kit.ts';

/**
 * The templates and texts of the package in `root`, as they were compiled when it was built, under those of
 * one's `own` folder. Raises InputError as `kitWith` does.
 */
export async function shippedKit(root: string, own?: string): Promise<ReportKit> {
  const path = resolve(root, 'dist', 'templates.js');
  const shipped = readKit(join(root, 'templates'), existsSync(path) ? compiledIn(path) : {});
  return withCompiler(own === undefined ? shipped : kitWith(shipped, own));
}

function compiledIn(path: string): Record<string, CompiledFile> {
  return createRequire(import.meta.url)(path).compiled;
}
