import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompiledFile, ReportKit } from '../report/kit.ts';
import { withCompiler } from '../report/with-compiler.ts';
import { kitWith, readKit } from './read-kit.ts';

/**
 * The templates and texts of the package in `root`, as they were compiled when it was built, under those of
 * one's `own` folder. Raises InputError as `kitWith` does.
 */
export async function shippedKit(root: string, own?: string): Promise<ReportKit> {
  const path = join(root, 'dist', 'templates.js');
  const { compiled } = existsSync(path)
    ? ((await import(pathToFileURL(path).href)) as { compiled: Record<string, CompiledFile> })
    : { compiled: {} };
  const shipped = readKit(join(root, 'templates'), compiled);
  return withCompiler(own === undefined ? shipped : kitWith(shipped, own));
}
