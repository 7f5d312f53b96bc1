import type { ListItem, Lists } from '../model/list.ts';
import type { Answer } from '../model/respondent.ts';
import { type Question, rolesAsked, typeOf } from '../questions/index.ts';
import { listsOf, questionsById } from '../questions/questionnaire.ts';
import type { Instrument } from './instrument.ts';
import { measureOf, measuresOn } from './measures/index.ts';
import { type RuleConfig, ruleOf } from './rules/index.ts';

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
  /** The slot of a counter; undefined when the plan has none. */
  slot(role: string, question: string, counter: string): number | undefined;
  /** All slots of a question for a role, by counter; of the role itself without a question. */
  slots(role: string, question: string): ReadonlyMap<string, number>;
  /** The roles that are no people but sheets of facts. */
  recordRoles: ReadonlySet<string>;
  /** Undefined where only what was checked before is counted. */
  checks: Checks | undefined;
}

export const HUNDREDTHS = 100;
export const POINTS = { n: 'points:n', sum: 'points:sum', within: 'points:within' };
/** Counters of the question's type, and of a measure, must not meet the others. */
export const ofType = (counter: string) => `=${counter}`;
export const ofMeasure = (measure: string, counter: string) => `${measure}=${counter}`;
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
  const counting = [...questions.values()].map((question) => ({
    question,
    rule: ruleFor(instrument, question),
    own: measuresOn(rubric, question.id),
  }));
  const ofPeople = rubric.measures.filter((config) => measureOf(config).people !== undefined);
  const blocks = new Map<string, Map<string, Map<string, number>>>();
  let size = 0;
  const reserve = (role: string, question: string, counters: readonly string[]) => {
    const block = new Map(counters.map((counter) => [counter, size++]));
    blocks.get(role)!.set(question, block);
  };

  for (const role of questionnaire.roles) {
    blocks.set(role.id, new Map());
    const counted = ofPeople.flatMap((config) =>
      measureOf(config)
        .people!.counters(config)
        .map((counter) => ofMeasure(config.id, counter)),
    );
    reserve(role.id, ANYTHING, ['respondents', ...counted]);
  }
  for (const { question, rule, own } of counting) {
    const counters = [
      ...states,
      WITHOUT_POINTS,
      ...Object.values(TOLD),
      ...(rule ? Object.values(POINTS) : []),
      ...typeOf(question).counters(question, lists).map(ofType),
      ...own.flatMap((config) =>
        measureOf(config).counters!(config, question, lists).map((counter) =>
          ofMeasure(config.id, counter),
        ),
      ),
    ];
    for (const role of rolesAsked(question)) reserve(role, question.id, counters);
  }

  const slots = (role: string, question: string) => blocks.get(role)?.get(question) ?? NO_SLOTS;

  return {
    ...{ instrument, lists, questions, size, slots, checks },
    recordRoles: new Set(questionnaire.roles.filter(({ records }) => records).map(({ id }) => id)),
    slot: (role, question, counter) => slots(role, question).get(counter),
  };
}

const NO_SLOTS: ReadonlyMap<string, number> = new Map();

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
