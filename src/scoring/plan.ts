import type { ListItem, Lists } from '../model/list.ts';
import type { Answer, Respondent } from '../model/respondent.ts';
import { type Question, rolesAsked, typeOf } from '../questions/index.ts';
import { allQuestions, isAsked, listsOf } from '../questions/questionnaire.ts';
import type { Instrument } from './instrument.ts';
import { type MeasureConfig, measureOf } from './measures/index.ts';
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
  /** All slots of a question for a role; of the role itself without a question. */
  slots(role: string, question: string): Iterable<number>;
  /** What one respondent adds: slot and amount. */
  count(respondent: Respondent): Iterable<[slot: number, amount: number]>;
}

export const HUNDREDTHS = 100;
export const POINTS = { n: 'points:n', sum: 'points:sum', within: 'points:within' };
/** Counters of the question's type, and of a measure, must not meet the others. */
export const ofType = (counter: string) => `=${counter}`;
export const ofMeasure = (measure: string, counter: string) => `${measure}=${counter}`;
/** The pseudo-question under which respondents themselves are counted. */
export const ANYTHING = '';

export function compilePlan(instrument: Instrument, parameters: Record<string, ListItem[]>): Plan {
  const { questionnaire, rubric } = instrument;
  const lists = listsOf(questionnaire, parameters);
  const questions = new Map(allQuestions(questionnaire).map((each) => [each.id, each]));
  const counting = [...questions.values()].map((question) => ({
    question,
    rule: ruleFor(instrument, question),
    own: rubric.measures.filter((config) => countsOn(config, question)),
  }));
  const ofPeople = rubric.measures.filter((config) => measureOf(config).people !== undefined);
  const slots = new Map<string, number>();
  const blocks = new Map<string, number[]>();
  const reserve = (role: string, question: string, counter: string) => {
    const block = blocks.get(`${role}/${question}`) ?? [];
    blocks.set(`${role}/${question}`, [...block, slots.size]);
    slots.set(`${role}/${question}/${counter}`, slots.size);
  };

  for (const role of questionnaire.roles) {
    reserve(role.id, ANYTHING, 'respondents');
    for (const config of ofPeople) {
      for (const counter of measureOf(config).people!.counters(config))
        reserve(role.id, ANYTHING, ofMeasure(config.id, counter));
    }
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
    for (const role of rolesAsked(question)) {
      for (const counter of counters) reserve(role, question.id, counter);
    }
  }

  const slot = (role: string, question: string, counter: string) =>
    slots.get(`${role}/${question}/${counter}`);

  function* count(respondent: Respondent): Iterable<[number, number]> {
    const { role } = respondent.respondent;
    const add = (question: string, counter: string, amount: number): [number, number] => {
      const place = slot(role, question, counter);
      if (place === undefined) throw new RangeError(`no slot for ${role}/${question}/${counter}`);
      return [place, amount];
    };
    yield add(ANYTHING, 'respondents', 1);
    const points = new Map<string, number | null>();
    const unknown = new Set<string>();
    for (const { question, rule, own } of counting) {
      if (!rolesAsked(question).includes(role)) continue;
      const answer = isAsked(question, respondent) ? respondent.answers[question.id] : HIDDEN;
      const worth = rule ? pointsOf(rule, answer, question, lists) : null;
      points.set(question.id, worth);
      if (answer?.outcome === 'unknown') unknown.add(question.id);
      const applies = !rule || answer?.value === undefined || worth !== null;
      yield add(question.id, applies ? stateOf(answer) : WITHOUT_POINTS, 1);
      if (worth !== null) {
        yield add(question.id, POINTS.n, 1);
        yield add(question.id, POINTS.sum, Math.round(worth * HUNDREDTHS));
      }
      if (answer?.value === undefined) continue;
      for (const [counter, amount] of typeOf(question).count(question, answer.value))
        yield add(question.id, ofType(counter), amount);
      for (const config of own)
        for (const [counter, amount] of measureOf(config).count!(
          config,
          question,
          answer.value,
          lists,
        ))
          yield add(question.id, ofMeasure(config.id, counter), amount);
    }
    for (const config of ofPeople) {
      const person = { role, points, unknown };
      for (const [counter, amount] of measureOf(config).people!.count(
        config,
        person,
        questions,
        lists,
      ))
        yield add(ANYTHING, ofMeasure(config.id, counter), amount);
    }
  }

  return {
    ...{ instrument, lists, questions, slot, count },
    size: slots.size,
    slots: (role, question) => blocks.get(`${role}/${question}`) ?? [],
  };
}

/** A question whose condition does not hold was not put, whatever the file says. */
const HIDDEN: Answer = { outcome: 'not-applicable' };

function stateOf(answer: Answer | undefined): State {
  if (answer === undefined) return 'unanswered';
  return answer.outcome ?? 'answered';
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

function countsOn(config: MeasureConfig, question: Question): boolean {
  const measure = measureOf(config);
  return (
    measure.counters !== undefined &&
    measure.uses(config).some((use) => use.question === question.id)
  );
}
