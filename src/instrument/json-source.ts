import { forbiddenKeys } from '../model/id.ts';
import type { Source } from './source.ts';
import { parseSource } from './yaml.ts';

/**
 * A JSON object as a source. It is read by the engine; the YAML parser, far slower, finds places when one
 * is asked for. Undefined for what is no such object, or in which a key stands twice or is forbidden:
 * that parser can tell what is wrong.
 */
export function jsonSource(text: string, file: string): Source | undefined {
  const value = readJson(text);
  if (value === undefined) return undefined;
  let located: Source | undefined;
  return {
    file,
    value,
    locate: (path, atKey) => {
      located ??= parseSource(text, file).value;
      return located?.locate(path, atKey) ?? { file, line: 1, column: 1 };
    },
  };
}

function readJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const keysWritten = text.match(/"\s*:/g)?.length ?? 0;
    return keysWritten === countKeys(value) ? value : viaYaml(text);
  } catch {
    return undefined;
  }
}

/**
 * More colons after quotes than keys read: a key stood twice, or a text contains one. The slow
 * parser can tell.
 */
function viaYaml(text: string): object | undefined {
  return parseSource(text, '').value?.value as object | undefined;
}

/** How many keys a value has, in all depths; not a number when one of them is forbidden. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, each) => sum + countKeys(each), 0);
  if (Array.isArray(value)) return inner;
  const keys = Object.keys(value);
  return keys.some((key) => forbiddenKeys.includes(key)) ? Number.NaN : inner + keys.length;
}
