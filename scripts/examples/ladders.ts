import type { Answer } from '../../src/model/respondent.ts';
import type { Question } from '../../src/questions/index.ts';
import type { Ladder } from './apportion.ts';
import { inTurn } from './deal.ts';
import type { Organisation } from './organisation.ts';
import { sortingSteps } from './sorting.ts';

/** The answers to a question as steps: what each is worth, and an answer that is worth it. */
export interface Steps {
  ladder: Ladder;
  answer(step: number): Answer;
}

const anchors = [0, 25, 50, 75, 100];
const rightOrWrong = [0, 100];

/** The numbers that are worth nothing and everything; whole ones between them are linear. */
const numbers: Record<string, { zero: number; full: number }> = {
  'suggestions-answered': { zero: 0, full: 5 },
  'versions-shown': { zero: 0, full: 4 },
  'executive-hours': { zero: 0, full: 8 },
  'executive-seen': { zero: 0, full: 3 },
  'customer-disputes': { zero: 6, full: 0 },
  'colleagues-who-object': { zero: 0, full: 10 },
  'assumption-age': { zero: 24, full: 0 },
  'handlers-before-solution': { zero: 5, full: 1 },
};

/** Hours a week that people need, as many as there are steps or a multiple; they take turns. */
const hoursNeeded = [4, 4, 4, 4, 4, 8];
const HOURS = 4;

/** The steps of a question that is scored answer by answer, worth what METHOD section 4 says. */
export function stepsOf(question: Question, organisation: Organisation): Steps {
  const right = rightOf(question, organisation);
  if (right) return either(question, right, organisation.wrong[question.id] ?? []);
  const range = numbers[question.id];
  if (range) return between(range);
  switch (question.id) {
    case 'end-of-crm-work': {
      const ids = ['go-live', 'users-trained', 'targets-reached', 'goes-on'];
      return { ladder: [0, 25, 50, 100], answer: (step) => ({ value: ids[step]! }) };
    }
    case 'hours-for-crm': {
      const needs = inTurn(hoursNeeded);
      return {
        ladder: anchors,
        answer: (step) => {
          const needed = needs();
          return { value: { needed, released: (needed / HOURS) * step } };
        },
      };
    }
    case 'directors-using-data': {
      const { directors } = organisation;
      return {
        ladder: Array.from({ length: directors + 1 }, (_, using) => using),
        answer: (using) => ({ value: { directors, using } }),
      };
    }
    case 'which-work-is-crm':
      return sortingSteps();
  }
  if (question.type !== 'scale') throw new RangeError(`no steps for ${question.id}`);
  const ids = question.options.map(({ id }) => id);
  return { ladder: anchors, answer: (step) => ({ value: ids[step]! }) };
}

/** What is worth everything where the rest is worth nothing; undefined where answers have degrees. */
function rightOf({ id }: Question, organisation: Organisation): string[] | undefined {
  switch (id) {
    case 'real-customer-priority':
      return organisation.assessment.parameters['customer-priorities']
        ?.filter((each) => each.flags)
        .map((each) => each.id);
    case 'who-answers-for-crm':
      return ['chief-executive'];
    case 'what-crm-is-here':
      return ['managing-customers'];
    case 'figure-to-move':
      return Object.keys(organisation.metrics);
    default:
      return organisation.right[id];
  }
}

function between({ zero, full }: { zero: number; full: number }): Steps {
  const direction = Math.sign(full - zero);
  return {
    ladder: Array.from({ length: Math.abs(full - zero) + 1 }, (_, step) => step),
    answer: (step) => ({ value: zero + direction * step }),
  };
}

/** Wrong or right; those who say the same thing take turns. */
function either(question: Question, right: string[], wrong: string[]): Steps {
  const turns = [inTurn(wrong), inTurn(right)];
  return { ladder: rightOrWrong, answer: (step) => said(turns[step]!(), question) };
}

/**
 * `unknown` is "I don't know"; what stands in quotes is an answer of one's own. Where several can
 * be chosen they stand side by side.
 */
function said(text: string, { type }: Question): Answer {
  if (text === 'unknown') return { outcome: 'unknown' };
  if (type === 'choices') return { value: text.split(' ') };
  const own = /^"(.+)"$/.exec(text);
  return { value: own ? { other: own[1]! } : text };
}
