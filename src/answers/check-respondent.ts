import type * as z from 'zod/mini';
import { type IssueCode, problem } from '../instrument/problem.ts';
import { checkShape, checkValue, PLAINLY } from '../instrument/shape.ts';
import { inFileOrder, type Source } from '../instrument/source.ts';
import { unknown } from '../instrument/unknown.ts';
import type { Assessment } from '../model/assessment.ts';
import { hasErrors, type Issue, type Loaded } from '../model/issue.ts';
import type { Lists } from '../model/list.ts';
import { isMapping } from '../model/mapping.ts';
import { referenceTo } from '../model/reference.ts';
import {
  type Answer,
  answerSchema,
  type Respondent,
  respondentSchema,
} from '../model/respondent.ts';
import { type Question, rolesAsked, typeOf } from '../questions/index.ts';
import { allQuestions } from '../questions/questionnaire.ts';
import type { Instrument } from '../scoring/instrument.ts';

/** Checks one answer file of an assessment: its shape, who answered, and every answer. */
export type RespondentChecker = (source: Source) => Loaded<Respondent>;

/**
 * A check for answer files of an assessment; it prepares once what every file needs. `lists` are
 * the catalogues of the questionnaire and the assessment's parameters.
 */
export function respondentChecker(
  instrument: Instrument,
  lists: Lists,
  assessment: Assessment,
): RespondentChecker {
  const questions = askedIn(instrument, lists);
  const { roles } = instrument.questionnaire;
  return (source) => {
    const shaped = checkShape(respondentSchema, source);
    // Of a format that is not known yet, nothing else can be said to be wrong.
    if (shaped.issues.some(({ code }) => code === 'newer-format')) return { issues: shaped.issues };
    const { instrument: given, respondent, answers } = shaped.value ?? shapedPartsOf(source.value);
    // To say of every answer that an unknown role is not asked would hide the one mistake.
    const { id: role } = roles.find(({ id }) => id === respondent.role) ?? {};
    const checkedAnswers = { ...answers };
    const issues = [
      ...shaped.issues,
      ...instrumentIssues(given, source, instrument),
      ...personIssues(respondent, source, instrument, assessment),
    ];
    for (const [id, answer] of Object.entries(answers)) {
      const asked = questions.get(id);
      if (!asked) {
        const place = source.locate(['answers'], id);
        issues.push(...unknown('unknown-question', id, idsFor(role, questions), place));
      } else if (role !== undefined && !rolesAsked(asked.question).includes(role)) {
        const place = source.locate(['answers'], id);
        issues.push(problem('not-asked-of-role', place, { question: id, role }));
      } else {
        const checked = checkAnswer(asked, answer, source);
        issues.push(...checked.issues);
        if (checked.value) checkedAnswers[id] = checked.value;
      }
    }
    if (!shaped.value || hasErrors(issues)) return { issues: inFileOrder(issues) };
    return { value: { ...shaped.value, answers: checkedAnswers }, issues: inFileOrder(issues) };
  };
}

/** What a file says that can be checked, though another part of it has not the shape that it should. */
interface ShapedParts {
  instrument?: string | undefined;
  respondent: { [key in 'role' | 'unit' | 'language']?: string | undefined };
  answers: Respondent['answers'];
}

function shapedPartsOf(value: unknown): ShapedParts {
  const { instrument, respondent, answers } = respondentSchema.shape;
  const { role, unit, language } = respondent.shape;
  const file = mappingOf(value);
  const person = mappingOf(file.respondent);
  return {
    instrument: shapedOr(undefined, instrument, file.instrument),
    respondent: {
      role: shapedOr(undefined, role, person.role),
      unit: shapedOr(undefined, unit, person.unit),
      language: shapedOr(undefined, language, person.language),
    },
    answers: Object.fromEntries(
      Object.entries(mappingOf(file.answers)).flatMap(([id, answer]) => {
        // What is wrong beside a value or an outcome says nothing of these.
        const { value, outcome } = mappingOf(answer);
        return Object.entries(
          shapedOr({}, answers, Object.fromEntries([[id, { value, outcome }]])),
        );
      }),
    ),
  };
}

const mappingOf = (value: unknown) => (isMapping(value) ? value : {});

/** A value, where it has the shape of a schema. */
function shapedOr<T, U>(other: U, schema: z.ZodMiniType<T>, value: unknown): T | U {
  const parsed = schema.safeParse(value, PLAINLY);
  return parsed.success ? parsed.data : other;
}

interface Asked {
  question: Question;
  schema: z.ZodMiniType<unknown>;
}

/** The questions of a role; all of them where it is not known. */
function idsFor(role: string | undefined, questions: ReadonlyMap<string, Asked>): string[] {
  const all = [...questions.values()].map(({ question }) => question);
  const own = all.filter((each) => role === undefined || rolesAsked(each).includes(role));
  return own.map(({ id }) => id);
}

function askedIn({ questionnaire }: Instrument, lists: Lists): Map<string, Asked> {
  return new Map(
    allQuestions(questionnaire).map((question) => [
      question.id,
      { question, schema: typeOf(question).answer(question, lists) },
    ]),
  );
}

/** Whether an answer is one to the question of this id; without saying why not, and so faster. */
export function answerChecker(
  instrument: Instrument,
  lists: Lists,
): (question: string, answer: Answer) => boolean {
  const questions = askedIn(instrument, lists);
  return (id, answer) => {
    const { question, schema } = questions.get(id)!;
    if (!answerSchema.safeParse(answer, PLAINLY).success) return false;
    const { outcome, value } = answer;
    if (outcome === undefined) return schema.safeParse(value, PLAINLY).success;
    return (outcome !== 'unknown' && outcome !== 'unseen') || question[outcome];
  };
}

/** An outcome that was offered, or a value that the question allows. */
function checkAnswer({ question, schema }: Asked, answer: Answer, source: Source): Loaded<Answer> {
  const path = ['answers', question.id];
  const { outcome } = answer;
  if (outcome !== undefined) {
    if (outcome !== 'unknown' && outcome !== 'unseen') return { value: answer, issues: [] };
    if (question[outcome]) return { value: answer, issues: [] };
    const place = source.locate([...path, 'outcome']);
    return { issues: [problem('outcome-not-offered', place, { outcome, question: question.id })] };
  }
  const checked = checkValue(schema, answer.value, source, [...path, 'value']);
  if (checked.value === undefined) return { issues: checked.issues };
  return { value: { ...answer, value: checked.value }, issues: [] };
}

function instrumentIssues(
  given: string | undefined,
  source: Source,
  { questionnaire }: Instrument,
): Issue[] {
  const expected = referenceTo(questionnaire);
  if (given === undefined || given === expected) return [];
  return [problem('wrong-instrument', source.locate(['instrument']), { given, expected })];
}

/** What the file says of the respondent that the assessment or the instrument does not know. */
function personIssues(
  { role, unit, language }: ShapedParts['respondent'],
  source: Source,
  { questionnaire }: Instrument,
  { units }: Assessment,
): Issue[] {
  const idsOf = (items: readonly { id: string }[]) => items.map((each) => each.id);
  const known = (code: IssueCode, key: string, id: string | undefined, ids: readonly string[]) =>
    id === undefined ? [] : unknown(code, id, ids, () => source.locate(['respondent', key]));
  return [
    ...known('unknown-role', 'role', role, idsOf(questionnaire.roles)),
    ...known('unknown-unit', 'unit', unit, idsOf(units)),
    ...known('unknown-language', 'language', language, questionnaire.languages),
  ];
}
