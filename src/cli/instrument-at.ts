import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { readCompiled } from '../instrument/compiled.ts';
import type { Loaded } from '../model/issue.ts';
import type { Instrument } from '../scoring/instrument.ts';

const SHIPPED_ID = /^([a-z][a-z0-9-]*)@\d+$/;

/** Whether an instrument is named by id and version, and not by its path. */
export function isShipped(reference: string): boolean {
  return SHIPPED_ID.test(reference);
}

/** The folder of an instrument: a shipped one by `id@version`, another by its path from the assessment. */
export function resolveInstrument(root: string): (reference: string, folder: string) => string {
  return (reference, folder) => {
    const shipped = SHIPPED_ID.exec(reference)?.[1];
    if (shipped !== undefined) return join(root, 'questionnaires', shipped);
    return isAbsolute(reference) ? reference : resolve(folder, reference);
  };
}

/**
 * The instrument of a folder, or every issue. A shipped one that still says what was checked when the
 * program was built is not checked again.
 */
export async function instrumentAt(folder: string, root: string): Promise<Loaded<Instrument>> {
  const isShippedHere = dirname(folder) === join(root, 'questionnaires');
  const compiled = join(root, 'dist', 'instruments', `${basename(folder)}.json`);
  const value = isShippedHere ? readCompiled(compiled, folder) : undefined;
  if (value) return { value, issues: [] };
  const { loadInstrument } = await import('../instrument/load.ts');
  return loadInstrument(folder);
}
