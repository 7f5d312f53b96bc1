import type { ListItem, Lists } from '../model/list.ts';
import type { Answer } from '../model/respondent.ts';
import { type Question, rolesAsked, typeOf } from '../questions/index.ts';
import { listsOf, questionsById } from '../questions/questionnaire.ts';
import type { Instrument } from './instrument.ts';
import { measureOf, measuresOn } from './measures/index.ts';
import type { Rubric } from './rubric.ts';
import { type RuleConfig, ruleOf } from './rules/index.ts';
import { type Layout, layoutOf, NO_SLOTS, type Slots } from './slots.ts';

/** What can become of a question that was put to a respondent; each has a counter. */
const states = [
  'answered',
  'unknown',
  'unseen',
  'skipped',
  'not-applicable',
  'unanswered',
] as const;
export type State = (typeof states)[number];
/** The counter of those who gave a value to which the question does not apply. */
export const WITHOUT_POINTS = 'without-points';
/** What privacy makes of the answers of few people: see `roughTally`. */
export const TOLD = { inPart: 'told-in-part', not: 'not-told' };

const ofEvery = [...states, WITHOUT_POINTS, ...Object.values(TOLD)];

/** Counts and sums over respondents: whole numbers, one per slot of a plan. */
export type Tally = Float64Array;

/** What is asked of answers as they are counted. */
export interface Checks {
  /** Whether an answer is one to its question: asked once of the same answer. */
  answer(question: Question, answer: Answer): boolean;
  /** Whether what stands beside a value or an outcome may stand there. */
  beside(answer: Answer): boolean;
}

/**
 * An instrument and the lists of one assessment, compiled: every counter has its slot in one flat
 * array of whole numbers. Points are kept in hundredths.
 */
export interface Plan {
  instrument: Instrument;
  lists: Lists;
  questions: ReadonlyMap<string, Question>;
  size: number;
  /** The slots of a question for a role, or of the role itself (`ANYTHING`); none where it is not asked. */
  slots(role: string, question: string): Slots;
  /** The roles that are no people but sheets of facts. */
  recordRoles: ReadonlySet<string>;
  /** Undefined where only what was checked before is counted. */
  checks: Checks | undefined;
}

export const HUNDREDTHS = 100;
export const POINTS = { n: 'points:n', sum: 'points:sum', within: 'points:within' };
/** The pseudo-question under which respondents themselves are counted. */
export const ANYTHING = '';

/** With `checks`, whatever is counted may be anything; without them, only what was checked before. */
export function compilePlan(
  instrument: Instrument,
  parameters: Record<string, ListItem[]>,
  checks?: Checks,
): Plan {
  const { questionnaire, rubric } = instrument;
  const lists = listsOf(questionnaire, parameters);
  const questions = questionsById(questionnaire);
  const slotsBy = new Map<string, Map<string, Slots>>();
  let size = 0;
  const reserve = (role: string, question: string, layout: Layout) => {
    slotsBy.get(role)!.set(question, { first: size, layout });
    size += layout.size;
  };

  const ofRole = layoutOf(['respondents'], [], countersOfPeople(rubric));
  for (const { id } of questionnaire.roles) {
    slotsBy.set(id, new Map());
    reserve(id, ANYTHING, ofRole);
  }
  for (const question of questions.values()) {
    const layout = layoutOf(
      [...ofEvery, ...(ruleFor(instrument, question) ? Object.values(POINTS) : [])],
      typeOf(question).counters(question, lists),
      measuresOn(rubric, question.id).map((config) => [
        config.id,
        measureOf(config).counters!(config, question, lists),
      ]),
    );
    for (const role of rolesAsked(question)) reserve(role, question.id, layout);
  }

  return {
    ...{ instrument, lists, questions, size, checks },
    recordRoles: new Set(questionnaire.roles.filter(({ records }) => records).map(({ id }) => id)),
    slots: (role, question) => slotsBy.get(role)?.get(question) ?? NO_SLOTS,
  };
}

function countersOfPeople({ measures }: Rubric): [measure: string, counters: string[]][] {
  return measures.flatMap((config): [string, string[]][] => {
    const { people } = measureOf(config);
    return people ? [[config.id, people.counters(config)]] : [];
  });
}

/** Points 0-100; null for no answer, an outcome that has no points, or what does not apply. */
export function pointsOf(
  rule: RuleConfig,
  answer: Answer | undefined,
  question: Question,
  lists: Lists,
): number | null {
  if (answer?.outcome === 'unknown') return rule.unknown ?? null;
  if (answer?.value === undefined) return null;
  return ruleOf(rule).points(rule, answer.value, question, lists);
}

/** The rule that scores a question answer by answer; undefined when none does. */
export function ruleFor({ rubric }: Instrument, question: Question): RuleConfig | undefined {
  const scorer = rubric.questions[question.id];
  return scorer === undefined || scorer.rule === 'measured' ? undefined : scorer;
}
