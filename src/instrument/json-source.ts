import { forbiddenKeys } from '../model/id.ts';
import type { Issue, Loaded, Place } from '../model/issue.ts';
import { jsonIn } from '../model/json.ts';
import { isMapping } from '../model/mapping.ts';
import { problem } from './problem.ts';
import type { Source } from './source.ts';
import { isParsable, parseSource } from './yaml.ts';

/**
 * A JSON object as a source. It is read by the engine; the YAML parser, far slower, finds places when one
 * is asked for. Undefined for what is no such object, or in which a key stands twice or is forbidden:
 * that parser can tell what is wrong.
 */
export function jsonSource(text: string, file: string): Source | undefined {
  const value = jsonIn(text);
  if (!isMapping(value) || (MAY_HIDE.test(text) && hasForbiddenKey(value))) return undefined;
  let located: Source | undefined;
  return {
    file,
    value,
    locate: (path, atKey) => {
      if (isParsable(text)) located ??= parseSource(text, file).value;
      return located?.locate(path, atKey) ?? { file, line: 1, column: 1 };
    },
  };
}

/** A forbidden key, as it is or with letters written as numbers. */
const MAY_HIDE = new RegExp(`${forbiddenKeys.join('|')}|\\\\u`);

function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, each]) => forbiddenKeys.includes(key) || hasForbiddenKey(each),
  );
}

/** What is wrong with a text that should be JSON, or what it says: that it is YAML is no fault. */
export function jsonTrouble(text: string, file: string): Loaded<Source> {
  if (!isParsable(text)) return { issues: [largeTrouble(text, file)] };
  const parsed = parseSource(text, file);
  const [first] = parsed.issues;
  if (first?.code !== 'malformed') return parsed;
  // What follows the first mistake is read as YAML, and says little of JSON.
  return { issues: [{ ...first, args: { ...first.args, form: 'json' } }] };
}

/** What is wrong with a text that is too long for the parser that finds places, by what the engine says. */
function largeTrouble(text: string, file: string): Issue {
  const [, at = text.length] = /at position (\d+)/.exec(complaintOf(text)) ?? [];
  const args = { kind: 'UNEXPECTED_TOKEN', form: 'json' };
  return problem('malformed', endOf(text.slice(0, Number(at)), file), args);
}

/** As `jsonTrouble`, of a whole file, which may end before it should. */
export function jsonFileTrouble(text: string, file: string): Loaded<Source> {
  const isCutOff = /^(Unexpected end|Unterminated string)/.test(complaintOf(text));
  return isCutOff && text.trim() !== ''
    ? { issues: [problem('cut-off', endOf(text, file))] }
    : jsonTrouble(text, file);
}

/** In the words of V8; none where it is JSON. */
function complaintOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

function endOf(text: string, file: string): Place {
  const lines = text.trimEnd().split('\n');
  return { file, line: lines.length, column: lines.at(-1)!.length + 1 };
}
