import type { Answer, Respondent } from '../../model/respondent.ts';
import { rolesAsked } from '../../questions/index.ts';
import { holds } from '../../questions/when.ts';
import { type MeasureConfig, measureOf } from '../measures/index.ts';
import { ANYTHING, countsOn, ofMeasure, type Plan, type Tally } from '../plan.ts';
import { type Amounts, addAmounts, amountsIn } from './amounts.ts';
import { memory } from './memory.ts';
import { type MarkedQuestion, markedQuestion, type Worth } from './worth.ts';

/** What the answers of one respondent of a role come to, until the next one is marked. */
export interface Marking {
  /** All questions that the role is asked; the lists beside it are in the same order. */
  questions: readonly MarkedQuestion[];
  worths: readonly Worth[];
  /** The answers to what was put: undefined where there is none, or a condition does not hold. */
  given: readonly (Answer | undefined)[];
  /** Marks a respondent of the role; false when a value is no answer to its question. */
  mark(respondent: Respondent): boolean;
  /** Adds to a tally what was marked last, or with −1 takes it away. */
  addTo(tally: Tally, times?: 1 | -1): void;
  /** As `addTo`, but in the tally only after `settle`: adding what thousands said alike once is faster. */
  addLater(): void;
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
  const later = new Set<Amounts>();

  function mark({ answers }: Respondent): boolean {
    for (let index = 0; index < questions.length; index++) {
      const { question, unanswered, worthOf } = questions[index]!;
      const answer = answers[question.id];
      const worth = answer === undefined ? unanswered : worthOf(answer);
      if (worth === undefined) return false;
      worths[index] = worth;
      given[index] = answer;
    }
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

  function addLater() {
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

  return { questions, worths, given, mark, addTo, addLater, settle };
}

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
