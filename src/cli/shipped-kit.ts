import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompiledFile, ReportKit } from '../report/kit.ts';
import { readKit } from './read-kit.ts';

/** The templates and texts of the package in `root`, as they were compiled when it was built. */
export async function shippedKit(root: string): Promise<ReportKit> {
  const path = join(root, 'dist', 'templates.js');
  const { compiled } = existsSync(path)
    ? ((await import(pathToFileURL(path).href)) as { compiled: Record<string, CompiledFile> })
    : { compiled: {} };
  return readKit(join(root, 'templates'), compiled);
}
