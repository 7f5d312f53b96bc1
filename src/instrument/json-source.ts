import { forbiddenKeys } from '../model/id.ts';
import type { Issue, Loaded, Place } from '../model/issue.ts';
import { jsonIn } from '../model/json.ts';
import { isMapping } from '../model/mapping.ts';
import { problem } from './problem.ts';
import type { Source } from './source.ts';
import { parseSource } from './yaml.ts';

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
      located ??= parseSource(text, file).value;
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
  const parsed = parseSource(text, file);
  const asJson = (issue: Issue): Issue =>
    issue.code === 'malformed' ? { ...issue, args: { ...issue.args, form: 'json' } } : issue;
  return { ...parsed, issues: parsed.issues.map(asJson) };
}

/** As `jsonTrouble`, of a whole file, which may end before it should. */
export function jsonFileTrouble(text: string, file: string): Loaded<Source> {
  const found = jsonTrouble(text, file);
  return found.value === undefined && endsTooEarly(text)
    ? { issues: [problem('cut-off', endOf(text, file))] }
    : found;
}

/** A text, whether it is closed or not, or a bracket. */
const TOKENS = /"(?:[^"\\\n]|\\.)*("?)|[{}[\]]/g;

/** Whether all is as it should be but for brackets, or a text, that are still open at the end. */
function endsTooEarly(text: string): boolean {
  const open: string[] = [];
  for (const { 0: token, 1: quote, index } of text.matchAll(TOKENS)) {
    if (token === '{') open.push('}');
    else if (token === '[') open.push(']');
    else if (quote === '') return index + token.length === text.length;
    else if (quote === undefined && open.pop() !== token) return false;
  }
  return open.length > 0;
}

function endOf(text: string, file: string): Place {
  const lines = text.trimEnd().split('\n');
  return { file, line: lines.length, column: lines.at(-1)!.length + 1 };
}
