import type * as z from 'zod/mini';
import type { Issue, Loaded } from '../model/issue.ts';
import { complaintsOf, knownKeys, type ZodIssue } from './complaints.ts';
import { type IssueCode, problem } from './problem.ts';
import { inFileOrder, type Source } from './source.ts';
import { nameAll, suggest } from './suggest.ts';

type IssueOf<C extends ZodIssue['code']> = Extract<ZodIssue, { code: C }>;
type Path = readonly PropertyKey[];

/** To zod: without code that it writes itself, which pays only where much more is checked. */
export const PLAINLY = { jitless: true };

/** Checks a whole file against its schema. Gives the parsed value, or every issue in its place. */
export function checkShape<T>(schema: z.ZodMiniType<T>, source: Source): Loaded<T> {
  return checkValue(schema, source.value, source, []);
}

/** Checks `value`, which stands at `path` of the source, against a schema. */
export function checkValue<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  source: Source,
  path: Path,
): Loaded<T> {
  const parsed = schema.safeParse(value, PLAINLY);
  if (parsed.success) return { value: parsed.data, issues: [] };
  const context = { source, path };
  const issues = withoutConsequences(complaintsOf(schema, value)).flatMap((each) =>
    issuesOf(each, context),
  );
  const newer = issues.filter((issue) => issue.code === 'newer-format');
  return { issues: newer.length > 0 ? newer : inFileOrder(issues) };
}

/** What is of another kind is not too long as well, however many letters it has. */
function withoutConsequences(complaints: readonly ZodIssue[]): ZodIssue[] {
  const placeOf = ({ path }: ZodIssue) => JSON.stringify(path);
  const ofOtherKind = complaints.filter(({ code }) => code === 'invalid_type').map(placeOf);
  return complaints.filter(
    (each) => each.code === 'invalid_type' || !ofOtherKind.includes(placeOf(each)),
  );
}

interface Context {
  source: Source;
  /** Where the checked value stands. */
  path: Path;
}

/** What one complaint of zod means. */
function issuesOf(issue: ZodIssue, context: Context): Issue[] {
  const path = [...context.path, ...issue.path];
  const inside = { source: context.source, path };
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, inside);
  if (isMissing(issue)) return [missingKey(inside)];
  switch (issue.code) {
    case 'invalid_union':
      return [ofUnion(issue, inside)];
    case 'invalid_value':
      return [notOneOf(issue, inside)];
    case 'invalid_key':
      return issue.issues.map((each) => badKey(each, inside));
    default:
      return [problem(...wordingOf(issue), context.source.locate(path), argumentsOf(issue))];
  }
}

function isMissing(issue: ZodIssue): boolean {
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const held = issue.input as Record<string, unknown> | undefined;
    return held?.[issue.discriminator] === undefined;
  }
  return issue.input === undefined && issue.code !== 'custom';
}

function missingKey({ source, path }: Context): Issue {
  const key = String(path.at(-1) ?? '');
  return problem('missing-key', source.locate(path.slice(0, -1), key), { key });
}

function unknownKeys(issue: IssueOf<'unrecognized_keys'>, { source, path }: Context): Issue[] {
  const known = knownKeys(issue);
  return issue.keys.map((key) =>
    problem('unknown-key', source.locate(path, key), {
      key: shown(key),
      known: nameAll(known),
      ...suggest(key, known),
    }),
  );
}

/** A key says which branch is meant, and no branch is called so. */
function ofUnion(issue: IssueOf<'invalid_union'>, context: Context): Issue {
  const held = issue.input as Record<string, unknown>;
  const input = held[issue.discriminator ?? ''];
  const values = ('options' in issue ? issue.options : undefined) ?? [];
  return notOneOf({ code: 'invalid_value', values, input, path: [], message: '' }, context);
}

/** Where a file says which format it has; a saved Result calls it its schema. */
const formatKeys = ['format', 'schema'];

function notOneOf(issue: IssueOf<'invalid_value'>, { source, path }: Context): Issue {
  const place = source.locate(path);
  const given = issue.input;
  const [first] = issue.values;
  if (formatKeys.includes(path.join()) && typeof given === 'number' && given > Number(first)) {
    return problem('newer-format', place, { given, known: String(first) });
  }
  const known = issue.values.map(String);
  return problem('not-one-of', place, {
    given: shown(given),
    known: nameAll(known),
    only: known.length === 1 ? 'yes' : 'no',
    ...(typeof given === 'string' ? suggest(given, known) : {}),
  });
}

function badKey(issue: ZodIssue, { source, path }: Context): Issue {
  const key = String(path.at(-1));
  const place = source.locate(path.slice(0, -1), key);
  return issue.code === 'invalid_format'
    ? problem('bad-format', place, argumentsOf({ ...issue, input: key }))
    : problem('unknown-key', place, { key: shown(key), known: '–' });
}

function wordingOf(issue: ZodIssue): [IssueCode] {
  if (issue.code === 'custom') return [(issue.params?.code ?? 'inconsistent') as IssueCode];
  if (issue.code === 'invalid_format') return isLikeDay(issue) ? ['no-such-day'] : ['bad-format'];
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (issue.origin === 'string') return ['text-length'];
    return [issue.origin === 'array' ? 'item-count' : 'out-of-range'];
  }
  return [issue.code === 'invalid_type' ? 'wrong-type' : 'inconsistent'];
}

function argumentsOf(issue: ZodIssue): Issue['args'] {
  switch (issue.code) {
    case 'custom':
      return issue.params?.args ?? {};
    case 'invalid_type':
      return {
        expected: expectedKind(issue.expected),
        received: kindOf(issue.input),
        ...quoted(issue.input),
      };
    case 'invalid_format':
      return { given: shown(issue.input), example: exampleOf(issue) };
    case 'too_small':
      return { ...bound(issue, 'least', 'above'), bound: Number(issue.minimum) };
    case 'too_big':
      return { ...bound(issue, 'most', 'below'), bound: Number(issue.maximum) };
    default:
      return {};
  }
}

function bound(
  issue: IssueOf<'too_small'> | IssueOf<'too_big'>,
  inclusive: string,
  exclusive: string,
): Issue['args'] {
  const side = issue.exact ? 'exactly' : issue.inclusive === false ? exclusive : inclusive;
  const { input } = issue;
  const given = typeof input === 'number' ? input : (input as ArrayLike<unknown>).length;
  return { given, side };
}

/** Written as a day, such as 30 February: only the calendar has no such. */
function isLikeDay({ format, input }: IssueOf<'invalid_format'>): boolean {
  return format === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(input));
}

/** What stands there, where it is short and no more can be seen of it. */
function quoted(input: unknown): Issue['args'] {
  const isShort = ['string', 'number', 'boolean'].includes(typeof input) && String(input) !== '';
  const given = String(input);
  return isShort && given.length <= LONGEST_QUOTED
    ? { quoted: 'yes', given }
    : { quoted: 'no', given: '' };
}

/** One name per kind of thing that a YAML file can hold. */
function expectedKind(expected: string): string {
  const kinds: Record<string, string> = {
    object: 'mapping',
    record: 'mapping',
    array: 'list',
    tuple: 'list',
    string: 'text',
    int: 'whole',
  };
  return kinds[expected] ?? expected;
}

function kindOf(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'list';
  if (typeof input === 'number') return Number.isFinite(input) ? 'number' : 'infinite';
  return expectedKind(typeof input);
}

/** Forms that texts of this program have; the first that fits a pattern serves as its example. */
const examples = ['front-desk', 'en', 'S1.19', 'VOI1', '2026-11', 'crm-adoption@1'];

function exampleOf(issue: IssueOf<'invalid_format'>): string {
  if (issue.format === 'date') return '2026-11-03';
  const pattern = new RegExp((issue.pattern ?? '').slice(1, -1));
  return examples.find((example) => pattern.test(example)) ?? String(issue.pattern);
}

const LONGEST_SHOWN = 60;
const LONGEST_QUOTED = 20;

/** What was given, short enough for one line. */
export function shown(input: unknown): string {
  if (typeof input === 'object' && input !== null) return Array.isArray(input) ? '[…]' : '{…}';
  const text = String(input);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
