import type { Lists } from '../../model/list.ts';
import type { QuestionResult } from '../../model/result.ts';
import { type Question, rolesAsked } from '../../questions/index.ts';
import { type OptionSource, optionsOf } from '../../questions/option.ts';
import { measureIn } from '../measures/index.ts';
import type { TallyReader } from '../measures/measure.ts';
import { answersTo, unknownIsAnswer } from '../people-behind.ts';
import { pointsOf, ruleFor } from '../plan.ts';
import type { Reading } from '../reading.ts';
import type { RuleConfig } from '../rules/index.ts';
import { TOLERANCE } from '../tolerance.ts';
import { agreementOf } from './agreement.ts';
import { type Context, nullable } from './context.ts';

/** A question that the rubric gives no points. */
const NOT_SCORED: Reading = { value: null, why: 'not-scored' };

export function questionResult(
  context: Context,
  topic: string,
  question: Question,
): QuestionResult {
  const { reader, rubric, scores } = context;
  const reading = scores.readings.get(question.id) ?? NOT_SCORED;
  const scorer = rubric.questions[question.id];
  const rule = ruleFor(context, question);
  const measure = scorer?.rule === 'measured' ? measureIn(rubric, scorer.measure) : undefined;
  const options = 'options' in question || 'optionsFrom' in question;
  const byRole = rolesAsked(question).map((role) => {
    const answered = answersTo(reader, question.id, role);
    const unseen = reader.outcome(question.id, role, 'unseen');
    const unknown = reader.outcome(question.id, role, 'unknown');
    const own = reading.value === null ? null : (reading.byRole?.[role] ?? null);
    return {
      role,
      ...nullable(
        own ?? reader.points(question.id, role).mean,
        scorer && answered === 0 ? 'no-answers' : 'not-scored',
      ),
      answered,
      unknown,
      unseen,
      skipped: reader.outcome(question.id, role, 'skipped'),
      unanswered: reader.unanswered(question.id, role),
      notApplicable: reader.outcome(question.id, role, 'not-applicable'),
      people: enoughPeople(context, role, answered),
      opaque: isOpaque(unseen, answered, rubric.settings.opacity),
      uninformed: isUninformed(unknown, answered, rubric.settings.uninformed),
      agreement: isRecords(context, role) ? null : agreementOf(reader, question, role),
      counts: rule?.roles === undefined || role in rule.roles,
      weight: rule ? (rule.roles ? (rule.roles[role] ?? 0) : 1) : 0,
    };
  });
  return {
    id: question.id,
    code: question.code,
    name: question.name,
    topic,
    type: question.type,
    sources: question.sources,
    attributable: question.attributable,
    rule: rule ? { id: rule.rule, numbers: numbersOf(rule) } : null,
    measuredBy: measure?.id ?? null,
    unknownScored: unknownIsAnswer(rubric, question.id),
    ...(reading.value === null ? nullable(null, reading.why) : { score: reading.value }),
    merged: null,
    byRole,
    options: options
      ? optionsOf(question as OptionSource, reader.lists).map(({ id, text }) => ({
          id,
          text,
          ...worthOf(rule, id, question, reader.lists),
        }))
      : [],
    counts: countsOf(reader, question),
  };
}

function numbersOf(rule: RuleConfig): Record<string, number> {
  const settings: [string, unknown][] = Object.entries(rule);
  return Object.fromEntries(
    settings.filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** The points of an answer that is this option and nothing else. */
function worthOf(
  rule: RuleConfig | undefined,
  option: string,
  question: Question,
  lists: Lists,
): { points?: number } {
  if (!rule || !['scale', 'choice'].includes(question.type)) return {};
  const points = pointsOf(rule, { value: option }, question, lists);
  return points === null ? {} : { points };
}

function enoughPeople(
  context: Context,
  role: string,
  answered: number,
): QuestionResult['byRole'][number]['people'] {
  if (answered === 0) return 'none';
  return isRecords(context, role) || answered >= context.privacy.mean ? 'enough' : 'few';
}

function isRecords({ questionnaire }: Context, role: string): boolean {
  return questionnaire.roles.some(({ id, records }) => id === role && records);
}

/** METHOD section 4: more than `most` percent of those who could have seen it never have. */
function isOpaque(unseen: number, answered: number, most: number): boolean {
  return unseen > 0 && (100 * unseen) / (unseen + answered) > most + TOLERANCE;
}

/** From `least` percent on of those who answered or did not know, the information did not arrive. */
function isUninformed(unknown: number, answered: number, least: number): boolean {
  return unknown > 0 && (100 * unknown) / (unknown + answered) >= least - TOLERANCE;
}

/** People per option and role, for the questions of which an answer is options alone. */
function countsOf(reader: TallyReader, question: Question): QuestionResult['counts'] {
  if (!['scale', 'choice', 'choices'].includes(question.type)) return {};
  const options = optionsOf(question as OptionSource, reader.lists);
  return Object.fromEntries(
    rolesAsked(question).map((role) => [
      role,
      Object.fromEntries(options.map(({ id }) => [id, reader.counter(question.id, role, id)])),
    ]),
  );
}
