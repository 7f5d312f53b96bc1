import type { Answer, Respondent } from '../../model/respondent.ts';
import { rolesAsked } from '../../questions/index.ts';
import { holds } from '../../questions/when.ts';
import { type MeasureConfig, measureOf } from '../measures/index.ts';
import { ANYTHING, countsOn, ofMeasure, type Plan, type Tally } from '../plan.ts';
import { type Amounts, addAmounts, amountsIn } from './amounts.ts';
import { memory } from './memory.ts';
import { type MarkedQuestion, markedQuestion, type Worth } from './worth.ts';
import { entryOf, isAllKnown, type Known, type Written } from './written.ts';

/** What the answers of one respondent of a role come to, until the next one is marked. */
export interface Marking {
  /** All questions that the role is asked; the lists beside it are in the same order. */
  questions: readonly MarkedQuestion[];
  worths: readonly Worth[];
  /** The answers to what was put: undefined where there is none, or a condition does not hold. */
  given: readonly (Answer | undefined)[];
  /** The value of what was given to a question, by its id. */
  valueTo(question: string): unknown;
  /**
   * Marks a respondent of the role; false when one of the answers is none, or when more stands where they
   * were `written` than is known.
   */
  mark(respondent: Respondent, written?: Written): boolean;
  /** Adds to a tally what was marked last, or with −1 takes it away. */
  addTo(tally: Tally, times?: 1 | -1): void;
  /** As `addTo`, but all of it only after `settle`: to add once what thousands said alike is faster. */
  addLater(tally: Tally): void;
  settle(tally: Tally): void;
}

/** For marking the respondents of one role, one after another. */
export function markingFor(plan: Plan, role: string): Marking {
  const { rubric } = plan.instrument;
  const questions = [...plan.questions.values()]
    .filter((question) => rolesAsked(question).includes(role))
    .map((question) => {
      const own = rubric.measures.filter((config) => countsOn(config, question));
      return markedQuestion(plan, role, question, own);
    });
  const indices = new Map(questions.map(({ question }, index) => [question.id, index]));
  const conditional = questions.flatMap(({ question: { when }, hidden }, index) =>
    when ? [{ when, hidden, index }] : [],
  );
  const ofPeople = rubric.measures
    .filter((config) => measureOf(config).people !== undefined)
    .map((config) => markedPeople(plan, role, config, questions));
  const anybody = amountsIn(plan.slots(role, ANYTHING), [['respondents', 1]]);
  const worths = questions.map(({ unanswered }) => unanswered);
  const given: (Answer | undefined)[] = questions.map(() => undefined);
  const people: Amounts[] = ofPeople.map(() => anybody);
  const besideOf = besidesOf(plan);
  const later = new Set<Amounts>();

  function mark({ answers }: Respondent, written?: Written): boolean {
    let length = '{}'.length;
    let keys = 0;
    for (let index = 0; index < questions.length; index++) {
      worths[index] = questions[index]!.unanswered;
      given[index] = undefined;
    }
    let place = 0;
    for (const id in answers) {
      const answer = answers[id];
      if (answer === undefined) continue;
      // Most answer in the order in which they are asked.
      if (questions[place]?.question.id !== id) {
        const found = indices.get(id);
        if (found === undefined && plan.checks) return false;
        if (found === undefined) continue;
        place = found;
      }
      const index = place++;
      const worth = questions[index]!.worthOf(answer);
      if (worth === undefined) return false;
      worths[index] = worth;
      given[index] = answer;
      length += worth.written.length;
      keys += worth.written.keys;
      const { seconds, comment, document } = answer;
      if (seconds === undefined && comment === undefined && document === undefined) continue;
      const beside = besideOf(answer);
      if (beside === undefined) return false;
      length += beside.length;
      keys += beside.keys;
    }
    if (keys > 0) length -= ','.length;
    if (written && !isAllKnown(written, { length, keys })) return false;
    for (const { when, hidden, index } of conditional) {
      if (holds(when, (id) => answers[id]?.value)) continue;
      worths[index] = hidden;
      given[index] = undefined;
    }
    for (let index = 0; index < ofPeople.length; index++) people[index] = ofPeople[index]!(worths);
    return true;
  }

  function addTo(tally: Tally, times: 1 | -1 = 1) {
    addAmounts(tally, anybody, times);
    for (const worth of worths) addAmounts(tally, worth, times);
    for (const amounts of people) addAmounts(tally, amounts, times);
  }

  function count(amounts: Amounts) {
    if (amounts.times === 0) later.add(amounts);
    amounts.times += 1;
  }

  function addLater(tally: Tally) {
    if (later.size > MOST_LATER) settle(tally);
    count(anybody);
    for (let index = 0; index < worths.length; index++) count(worths[index]!);
    for (let index = 0; index < people.length; index++) count(people[index]!);
  }

  function settle(tally: Tally) {
    for (const amounts of later) {
      addAmounts(tally, amounts, amounts.times);
      amounts.times = 0;
    }
    later.clear();
  }

  const valueTo = (question: string) => given[indices.get(question) ?? -1]?.value;

  return { questions, worths, given, valueTo, mark, addTo, addLater, settle };
}

/** What was said once alone is not kept for long. */
const MOST_LATER = 20_000;

/** How much is written beside a value or an outcome; undefined where it may not stand there. */
function besidesOf({ checks }: Plan): (answer: Answer) => Known | undefined {
  const ofSeconds = new Map<number, Known>();
  return (answer) => {
    const { seconds, comment, document } = answer;
    const isTimeAlone = comment === undefined && document === undefined;
    const found = isTimeAlone ? ofSeconds.get(seconds!) : undefined;
    if (found !== undefined || (checks && !checks.beside(answer))) return found;
    const known = Object.entries({ seconds, comment, document })
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => entryOf(key, value))
      .reduce((sum, each) => ({ length: sum.length + each.length, keys: sum.keys + each.keys }));
    if (isTimeAlone && ofSeconds.size < MOST_TIMES) ofSeconds.set(seconds!, known);
    return known;
  };
}

/** Times are kept in steps, and so there are few. */
const MOST_TIMES = 1000;

/** What a measure counts of a whole respondent: it depends on what each of its questions is worth. */
function markedPeople(
  plan: Plan,
  role: string,
  config: MeasureConfig,
  questions: readonly MarkedQuestion[],
): (worths: readonly Worth[]) => Amounts {
  const measure = measureOf(config);
  const slots = plan.slots(role, ANYTHING);
  const reads = new Set(measure.uses(config).map(({ question }) => question));
  const indices = questions.flatMap(({ question }, index) =>
    reads.has(question.id) ? [index] : [],
  );
  const known = memory<Amounts>();
  const steps: (number | 'unknown' | null)[] = indices.map(() => null);

  function work(worths: readonly Worth[]): Amounts {
    const points = new Map<string, number | null>();
    const unknown = new Set<string>();
    for (const index of indices) {
      const { id } = questions[index]!.question;
      points.set(id, worths[index]!.points);
      if (worths[index]!.state === 'unknown') unknown.add(id);
    }
    const person = { role, points, unknown };
    const counts = measure.people!.count(config, person, plan.questions, plan.lists);
    return amountsIn(
      slots,
      counts.map(([counter, amount]) => [ofMeasure(config.id, counter), amount]),
    );
  }

  return (worths) => {
    for (let step = 0; step < indices.length; step++) {
      const { state, points } = worths[indices[step]!]!;
      // What "I don't know" is worth is the same for everybody.
      steps[step] = state === 'unknown' ? state : points;
    }
    const found = known.recall(steps);
    if (found) return found;
    const fresh = work(worths);
    known.keep(steps, fresh);
    return fresh;
  };
}
