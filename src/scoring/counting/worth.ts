import type { Outcome } from '../../model/outcome.ts';
import type { Answer } from '../../model/respondent.ts';
import { type Question, typeOf } from '../../questions/index.ts';
import { usualSeconds } from '../../questions/questionnaire.ts';
import { measureOf, measuresOn } from '../measures/index.ts';
import {
  HUNDREDTHS,
  type Plan,
  POINTS,
  pointsOf,
  ruleFor,
  type State,
  WITHOUT_POINTS,
} from '../plan.ts';
import { slotOf, slotOfMeasure, slotOfType } from '../slots.ts';
import { type Amounts, amountsOf } from './amounts.ts';
import { memory } from './memory.ts';

/** What an answer is worth: its points 0-100 (null for none), and what it adds to a tally. */
export interface Worth extends Amounts {
  points: number | null;
  hundredths: number;
  state: State | typeof WITHOUT_POINTS;
  /** Of a scale: which of its options it is, from 0; of others −1. */
  place: number;
}

/** A question as it is marked for one role. */
export interface MarkedQuestion {
  question: Question;
  /** How long an answer to it usually takes, in seconds. */
  usual: number;
  unanswered: Worth;
  /** Where its condition does not hold, whatever the file says. */
  hidden: Worth;
  /** Undefined for what is no answer to it. */
  worthOf(answer: Answer): Worth | undefined;
}

/** How many different values of a question are remembered. */
const MOST = 5_000;

/**
 * A question of the plan as it is marked for a role. What a value is worth is worked out once: of the
 * million that are counted, most are the same few.
 */
export function markedQuestion(plan: Plan, role: string, question: Question): MarkedQuestion {
  const rule = ruleFor(plan.instrument, question);
  const own = measuresOn(plan.instrument.rubric, question.id);
  const slots = plan.slots(role, question.id);
  const outcomes = new Map<Outcome, Worth>();
  const singles = new Map<unknown, Worth>();
  // All words are worth the same: they are never counted.
  let ofWords: Worth | undefined;
  const lists = memory<Worth>();
  const records = memory<Worth>();

  function worth(answer: Answer | undefined): Worth {
    const points = rule ? pointsOf(rule, answer, question, plan.lists) : null;
    const hundredths = Math.round((points ?? 0) * HUNDREDTHS);
    const applies = !rule || answer?.value === undefined || points !== null;
    const state = applies ? stateOf(answer) : WITHOUT_POINTS;
    const counts: [counter: string, slot: number | undefined, amount: number][] = [];
    const count = (counter: string, amount: number) =>
      counts.push([counter, slotOf(slots, counter), amount]);
    count(state, 1);
    if (points !== null) {
      count(POINTS.n, 1);
      count(POINTS.sum, hundredths);
    }
    let place = -1;
    if (answer?.value !== undefined) {
      if (question.type === 'scale')
        place = question.options.findIndex(({ id }) => id === answer.value);
      for (const [counter, amount] of typeOf(question).count(question, answer.value))
        counts.push([counter, slotOfType(slots, counter), amount]);
      for (const config of own) {
        const counted = measureOf(config).count!(config, question, answer.value, plan.lists);
        for (const [counter, amount] of counted)
          counts.push([counter, slotOfMeasure(slots, config.id, counter), amount]);
      }
    }
    return { points, hundredths, state, place, ...amountsOf(counts) };
  }

  const isRefused = (answer: Answer) =>
    plan.checks !== undefined && !plan.checks.answer(question, answer);

  function ofOutcome(answer: Answer): Worth | undefined {
    const found = outcomes.get(answer.outcome!);
    if (found !== undefined || isRefused(answer)) return found;
    const fresh = worth(answer);
    outcomes.set(answer.outcome!, fresh);
    return fresh;
  }

  function ofValue(answer: Answer): Worth | undefined {
    const { value } = answer;
    if (typeof value === 'object' && value !== null) return ofMany(answer, value);
    const found = singles.get(value);
    if (found !== undefined || isRefused(answer)) return found;
    if (question.type === 'text') {
      ofWords ??= worth(answer);
      return ofWords;
    }
    const fresh = worth(answer);
    if (singles.size < MOST) singles.set(value, fresh);
    return fresh;
  }

  function ofMany(answer: Answer, value: object): Worth | undefined {
    const [known, steps] = Array.isArray(value) ? [lists, value] : [records, entriesIn(value)];
    const found = known.recall(steps);
    if (found !== undefined || isRefused(answer)) return found;
    const fresh = worth(answer);
    if (steps.every((step) => typeof step !== 'object')) known.keep(steps, fresh);
    return fresh;
  }

  return {
    question,
    usual: usualSeconds(question),
    unanswered: worth(undefined),
    hidden: worth({ outcome: 'not-applicable' }),
    worthOf: (answer) => {
      if (typeof answer !== 'object' || answer === null) return undefined;
      return answer.outcome === undefined ? ofValue(answer) : ofOutcome(answer);
    },
  };
}

/** Keys and values one after another. */
function entriesIn(value: object): unknown[] {
  const entries: unknown[] = [];
  for (const key in value) entries.push(key, value[key as keyof typeof value]);
  return entries;
}

function stateOf(answer: Answer | undefined): State {
  if (answer === undefined) return 'unanswered';
  return answer.outcome ?? 'answered';
}
