import { problem } from '../instrument/problem.ts';
import type { Source } from '../instrument/source.ts';
import { parseSource } from '../instrument/yaml.ts';
import { forbiddenKeys } from '../model/id.ts';
import type { Issue, Loaded, Place } from '../model/issue.ts';

/**
 * One JSON object of an NDJSON file, whose line counts from 1. A line that JSON reads without
 * losing anything is taken as it is; the YAML parser, far slower, finds the places when one is
 * asked for, and whatever is wrong.
 */
export function parseJsonLine(text: string, file: string, line: number): Loaded<Source> {
  const onLine = <T extends Place>(place: T): T => ({ ...place, line });
  const value = readJson(text);
  if (value === undefined) {
    const { value: source, issues } = parseSource(text, file);
    if (source) return { issues: [problem('malformed-json', { file, line, column: 1 })] };
    return { issues: issues.map((issue): Issue => ({ column: 1, ...onLine(issue) })) };
  }
  let located: Source | undefined;
  const locate: Source['locate'] = (path, atKey) => {
    located ??= parseSource(text, file).value;
    return located ? onLine(located.locate(path, atKey)) : { file, line, column: 1 };
  };
  return { value: { file, value, locate }, issues: [] };
}

/** The object of a line; undefined when it is none, or when a key stands twice or is forbidden. */
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
