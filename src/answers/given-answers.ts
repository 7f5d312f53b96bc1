import * as z from 'zod/mini';
import { problem } from '../instrument/problem.ts';
import { checkShape } from '../instrument/shape.ts';
import { inFileOrder, type Source } from '../instrument/source.ts';
import { nameAll } from '../instrument/suggest.ts';
import { unknown } from '../instrument/unknown.ts';
import { type Assessment, unitCounts } from '../model/assessment.ts';
import { idSchema } from '../model/id.ts';
import { hasErrors, type Issue, type Loaded } from '../model/issue.ts';
import { isMapping } from '../model/mapping.ts';
import { answerSchema, type Respondent, respondentSchema } from '../model/respondent.ts';
import { languageSchema } from '../model/text.ts';
import type { RespondentChecker } from './check-respondent.ts';

/** What one person answered, as somebody writes it down: what the program can say itself is left out. */
const givenSchema = z.strictObject({
  format: z.optional(z.literal(1)),
  instrument: z.optional(z.string().check(z.minLength(1))),
  respondent: z.prefault(
    z.strictObject({
      role: z.optional(idSchema),
      unit: z.optional(idSchema),
      language: z.optional(languageSchema),
    }),
    {},
  ),
  consent: respondentSchema.shape.consent,
  /** By question, as in an answer file or the bare value. */
  answers: z.record(idSchema, z.unknown()),
});
export type GivenAnswers = z.infer<typeof givenSchema>;

/** The shape of such a file; what it says is checked by `respondentFrom`. */
export function checkGiven(source: Source): Loaded<GivenAnswers> {
  return checkShape(givenSchema, source);
}

/** What the file leaves to others. */
export type Setting = Pick<Respondent, 'instrument' | 'day'> & {
  id: string;
  role?: string | undefined;
  unit?: string | undefined;
  language?: string | undefined;
};

/**
 * The respondent that a file of given answers makes, checked as an answer file is; issues stand at
 * their places in the file given. What it says itself comes before what `setting` says.
 */
export function respondentFrom(
  source: Source,
  given: GivenAnswers,
  setting: Setting,
  assessment: Assessment,
  check: RespondentChecker,
): Loaded<Respondent> {
  const { id, instrument, day } = setting;
  const role = given.respondent.role ?? setting.role;
  const language = given.respondent.language ?? setting.language;
  const [only, ...others] = role === undefined ? [] : unitCounts(assessment, role);
  const theOnly = others.length === 0 ? only?.unit : undefined;
  const unit = given.respondent.unit ?? setting.unit ?? theOnly;
  const bare = new Set<PropertyKey>();
  const answers = Object.entries(given.answers).map(([question, answer]) => {
    if (isAnswer(answer)) return [question, answer] as const;
    bare.add(question);
    return [question, { value: answer }] as const;
  });
  const checked = check({
    file: source.file,
    value: {
      format: 1,
      instrument: given.instrument ?? instrument,
      respondent: { id, role, unit, language },
      day,
      status: 'in-progress',
      consent: given.consent,
      answers: Object.fromEntries(answers),
    },
    locate: (path, atKey) => {
      const [top, question, , ...inner] = path;
      const isBare = top === 'answers' && question !== undefined && bare.has(question);
      return source.locate(isBare ? [top, question, ...inner] : path, atKey);
    },
  });
  const issues = inFileOrder([...checked.issues, ...unitIssues(role, unit, assessment, source)]);
  return checked.value && !hasErrors(issues) ? { value: checked.value, issues } : { issues };
}

/** A mapping with a value or an outcome, or with nothing but keys of an answer, is an answer. */
function isAnswer(given: unknown): boolean {
  if (!isMapping(given)) return false;
  const keys = Object.keys(given);
  if (keys.includes('value') || keys.includes('outcome')) return true;
  return keys.length > 0 && keys.every((key) => Object.hasOwn(answerSchema.shape, key));
}

/** A role that is counted by units has one of them. Units that there are not at all are told elsewhere. */
function unitIssues(
  role: string | undefined,
  unit: string | undefined,
  { people, units }: Assessment,
  source: Source,
): Issue[] {
  const rows = people.filter((row) => row.role === role);
  const own = rows.flatMap((row) => row.unit ?? []);
  if (unit === undefined) {
    if (own.length === 0) return [];
    const args = { role: role!, known: nameAll(own) };
    return [problem('unit-missing', source.locate(['respondent']), args)];
  }
  if (rows.length === 0 || !units.some(({ id }) => id === unit)) return [];
  const place = source.locate(['respondent', 'unit']);
  return unknown('unit-not-of-role', unit, own, place, { role: role! });
}
