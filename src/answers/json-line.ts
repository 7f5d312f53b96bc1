import { jsonSource, jsonTrouble } from '../instrument/json-source.ts';
import { problem } from '../instrument/problem.ts';
import type { Source } from '../instrument/source.ts';
import type { Issue, Loaded, Place } from '../model/issue.ts';

/** One JSON object of an NDJSON file, whose line counts from 1. */
export function parseJsonLine(text: string, file: string, line: number): Loaded<Source> {
  const onLine = <T extends Place>(place: T): T => ({ ...place, line });
  const source = jsonSource(text, file);
  if (source === undefined) {
    const { value: other, issues } = jsonTrouble(text, file);
    if (other) return { issues: [problem('malformed-json', { file, line, column: 1 })] };
    return { issues: issues.map((issue): Issue => ({ column: 1, ...onLine(issue) })) };
  }
  const locate: Source['locate'] = (path, atKey) => onLine(source.locate(path, atKey));
  return { value: { ...source, locate }, issues: [] };
}
