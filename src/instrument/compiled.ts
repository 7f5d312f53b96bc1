import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../model/hash.ts';
import type { Instrument } from '../scoring/instrument.ts';

/** An instrument that was checked once, with the hash of the files that it was read from. */
export interface CompiledInstrument {
  sources: string;
  instrument: Instrument;
}

/** The hash of the files of an instrument, names and contents. */
export function hashOfSources(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const hashes = names.sort().map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`);
  return sha256(hashes.join('\n'));
}

/**
 * The instrument of a folder as it was checked when `compiled` was written; undefined when that is not
 * there or the folder says something else by now.
 */
export function readCompiled(compiled: string, folder: string): Instrument | undefined {
  const text = textOf(compiled);
  if (text === undefined) return undefined;
  const { sources, instrument } = JSON.parse(text) as CompiledInstrument;
  return sources === hashOfSources(folder) ? instrument : undefined;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
