import { type Document, isScalar, parseDocument, type YAMLError } from 'yaml';
import type { Issue, Loaded, Place } from '../model/issue.ts';
import { isMapping } from '../model/mapping.ts';
import { type Fault, readNodes } from './nodes.ts';
import { problem } from './problem.ts';
import { inFileOrder, type Source } from './source.ts';

/** After so many, further complaints of the parser are consequences of the first ones. */
const MOST_COMPLAINTS = 20;

/** Of more the parser takes gigabytes of memory, and minutes. */
const MOST_MEGABYTES = 2;

/** Whether a text is short enough to be parsed. */
export function isParsable(text: string): boolean {
  return text.length <= MOST_MEGABYTES << 20;
}

/**
 * Reads YAML 1.2, of which JSON is a part. One document, a mapping at its top, every key a text
 * that stands once. Gives the source, or every issue with line and column; never throws.
 */
export function parseSource(text: string, file: string): Loaded<Source> {
  if (!isParsable(text))
    return { issues: [problem('file-too-large', { file }, { most: MOST_MEGABYTES })] };
  const content = text.replace(/^\uFEFF/, '');
  const at = placesIn(content, file);
  const document = parseDocument(content, {
    prettyErrors: false,
    uniqueKeys: false,
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
  });
  const complaints = [...document.errors, ...document.warnings];
  if (complaints.length > 0) return { issues: complaintIssues(complaints, at) };
  if (isEmpty(document)) return { issues: [problem('file-empty', { file })] };
  const { value, faults, offsetOf } = readNodes(document.contents);
  const issues = faults.map((fault) => faultIssue(fault, at));
  if (issues.length === 0 && !isMapping(value)) {
    issues.push(problem('not-a-mapping', at(offsetOf([]))));
  }
  if (issues.length > 0) return { issues: inFileOrder(issues) };
  const locate = (path: readonly PropertyKey[], atKey?: string) => at(offsetOf(path, atKey));
  return { value: { file, value, locate }, issues: [] };
}

/**
 * Line and column of an offset. Counted in the text itself: the parser's own counter misses line
 * breaks inside scalars that were never closed.
 */
function placesIn(content: string, file: string): (offset: number) => Place {
  const starts = [0];
  for (let end = content.indexOf('\n'); end >= 0; end = content.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return (offset) => {
    const inside = Math.min(offset, content.length);
    const line = starts.findLastIndex((start) => start <= inside);
    return { file, line: line + 1, column: inside - starts[line]! + 1 };
  };
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.source === '');
}

function faultIssue({ code, offset, args }: Fault, at: (offset: number) => Place): Issue {
  return problem(code, at(offset), args);
}

/** One issue per line: a second complaint about a line is a consequence of the first. */
function complaintIssues(complaints: readonly YAMLError[], at: (offset: number) => Place): Issue[] {
  const byLine = new Map<number | undefined, Issue>();
  for (const complaint of complaints.toSorted((one, two) => one.pos[0] - two.pos[0])) {
    if (byLine.size === MOST_COMPLAINTS) break;
    const issue = complaintIssue(complaint, at(complaint.pos[0]));
    if (!byLine.has(issue.line)) byLine.set(issue.line, issue);
  }
  return [...byLine.values()];
}

function complaintIssue({ code }: YAMLError, place: Place): Issue {
  if (code === 'MULTIPLE_DOCS') return problem('more-documents', place);
  if (code === 'RESOURCE_EXHAUSTION') return problem('too-deep', place);
  return problem('malformed', place, { kind: code, form: 'yaml' });
}
