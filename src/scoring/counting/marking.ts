import type { Answer } from '../../model/respondent.ts';
import { rolesAsked } from '../../questions/index.ts';
import { holds } from '../../questions/when.ts';
import { measureOf } from '../measures/index.ts';
import { ANYTHING, type Plan, type Tally } from '../plan.ts';
import { slotOf } from '../slots.ts';
import { type Amounts, addAmounts, amountsOf } from './amounts.ts';
import { heardFor } from './heard.ts';
import { markedPeople } from './marked-people.ts';
import type { Said } from './said.ts';
import { type MarkedQuestion, markedQuestion, type Worth } from './worth.ts';

/** What the answers of one respondent of a role come to, until the next one is marked. */
export interface Marking {
  /** All questions that the role is asked; the lists beside it are in the same order. */
  questions: readonly MarkedQuestion[];
  worths: readonly Worth[];
  /** The answers to what was put: undefined where there is none, or a condition does not hold. */
  given: readonly (Answer | undefined)[];
  /** The value of what was given to a question, by its id. */
  valueTo(question: string): unknown;
  /** Marks what a respondent of the role said; false when one of the answers is none. */
  mark(said: Said): boolean;
  /** Adds to a tally what was marked last, or with −1 takes it away. */
  addTo(tally: Tally, times?: 1 | -1): void;
  /** As `addTo`, but all of it only after `settle`: to add once what thousands said alike is faster. */
  addLater(tally: Tally): void;
  settle(tally: Tally): void;
}

/** What was said once alone is not kept for long. */
const MOST_LATER = 5_000;

/** For marking the respondents of one role, one after another. */
export function markingFor(plan: Plan, role: string): Marking {
  const { rubric } = plan.instrument;
  const questions = [...plan.questions.values()]
    .filter((question) => rolesAsked(question).includes(role))
    .map((question) => markedQuestion(plan, role, question));
  const places = new Map(questions.map(({ question }, place) => [question.id, place]));
  const conditional = questions.flatMap(({ question: { when }, hidden }, place) =>
    when ? [{ when, hidden, place }] : [],
  );
  const ofPeople = rubric.measures
    .filter((config) => measureOf(config).people !== undefined)
    .map((config) => markedPeople(plan, role, config, questions));
  const respondents = slotOf(plan.slots(role, ANYTHING), 'respondents');
  const anybody = amountsOf([['respondents', respondents, 1]]);
  const heard = heardFor(plan, questions);
  const worths = questions.map(({ unanswered }) => unanswered);
  const given: (Answer | undefined)[] = questions.map(() => undefined);
  const people: Amounts[] = ofPeople.map(() => anybody);
  const later = new Set<Amounts>();

  const valueIn = (answers: readonly (Answer | undefined)[]) => (question: string) =>
    answers[places.get(question) ?? -1]?.value;
  const valueHeard = valueIn(heard.answers);

  function mark(said: Said): boolean {
    heard.clear();
    if (!said(heard)) return false;
    for (let place = 0; place < given.length; place++) {
      given[place] = heard.answers[place];
      worths[place] = heard.worths[place]!;
    }
    for (const { when, hidden, place } of conditional) {
      if (holds(when, valueHeard)) continue;
      worths[place] = hidden;
      given[place] = undefined;
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
    for (let place = 0; place < worths.length; place++) count(worths[place]!);
    for (let index = 0; index < people.length; index++) count(people[index]!);
  }

  function settle(tally: Tally) {
    for (const amounts of later) {
      addAmounts(tally, amounts, amounts.times);
      amounts.times = 0;
    }
    later.clear();
  }

  return { questions, worths, given, valueTo: valueIn(given), mark, addTo, addLater, settle };
}
