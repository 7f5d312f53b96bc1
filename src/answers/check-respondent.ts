import type * as z from 'zod';
import { problem } from '../instrument/problem.ts';
import { checkShape, checkValue, PLAINLY } from '../instrument/shape.ts';
import { inFileOrder, type Source } from '../instrument/source.ts';
import { unknown } from '../instrument/unknown.ts';
import type { Assessment } from '../model/assessment.ts';
import { hasErrors, type Issue, type Loaded } from '../model/issue.ts';
import type { Lists } from '../model/list.ts';
import {
  type Answer,
  answerSchema,
  type Respondent,
  respondentSchema,
} from '../model/respondent.ts';
import { type Question, rolesAsked, typeOf } from '../questions/index.ts';
import { allQuestions } from '../questions/questionnaire.ts';
import type { Instrument } from '../scoring/instrument.ts';

/** Checks one answer file of an assessment: its shape, then who answered, then every answer. */
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
  return (source) => {
    const shaped = checkShape(respondentSchema, source);
    if (!shaped.value) return shaped;
    const respondent = shaped.value;
    const { role } = respondent.respondent;
    const answers = { ...respondent.answers };
    const issues = personIssues(respondent, source, instrument, assessment);
    for (const [id, answer] of Object.entries(respondent.answers)) {
      const asked = questions.get(id);
      if (!asked) {
        const place = source.locate(['answers'], id);
        issues.push(...unknown('unknown-question', id, [...questions.keys()], place));
      } else if (!rolesAsked(asked.question).includes(role)) {
        issues.push(...notAsked(id, role, source, instrument));
      } else {
        const checked = checkAnswer(asked, answer, source);
        issues.push(...checked.issues);
        if (checked.value) answers[id] = checked.value;
      }
    }
    if (hasErrors(issues)) return { issues: inFileOrder(issues) };
    return { value: { ...respondent, answers }, issues: inFileOrder(issues) };
  };
}

interface Asked {
  question: Question;
  schema: z.ZodType<unknown>;
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

/** What the file says of the respondent that the assessment or the instrument does not know. */
function personIssues(
  { respondent, instrument: given }: Respondent,
  source: Source,
  { questionnaire }: Instrument,
  { units }: Assessment,
): Issue[] {
  const issues: Issue[] = [];
  const { role, unit, language } = respondent;
  const expected = `${questionnaire.id}@${questionnaire.version}`;
  const roles = questionnaire.roles.map((each) => each.id);
  const unitIds = units.map((each) => each.id);
  const at = (key: string) => () => source.locate(['respondent', key]);
  if (given !== expected) {
    issues.push(problem('wrong-instrument', source.locate(['instrument']), { given, expected }));
  }
  issues.push(
    ...unknown('unknown-role', role, roles, at('role')),
    ...(unit === undefined ? [] : unknown('unknown-unit', unit, unitIds, at('unit'))),
    ...unknown('unknown-language', language, questionnaire.languages, at('language')),
  );
  return issues;
}

/** An unknown role is not asked anything; to say so of every answer would hide the one mistake. */
function notAsked(
  id: string,
  role: string,
  source: Source,
  { questionnaire }: Instrument,
): Issue[] {
  if (!questionnaire.roles.some((each) => each.id === role)) return [];
  return [problem('not-asked-of-role', source.locate(['answers'], id), { question: id, role })];
}
