import type { Answer } from '../../src/model/respondent.ts';
import type { Question } from '../../src/questions/index.ts';
import type { Ladder } from './apportion.ts';
import { inTurn } from './deal.ts';
import type { Organisation } from './organisation.ts';

/** The answers to a question as steps: what each is worth, and an answer that is worth it. */
export interface Steps {
  ladder: Ladder;
  answer(step: number): Answer;
}

const rightOrWrong = [0, 100];

/** The steps of a question that is scored answer by answer, worth what METHOD section 4 says. */
export function stepsOf(question: Question, organisation: Organisation): Steps {
  const { wrong, metrics, assessment } = organisation;
  switch (question.id) {
    case 'suggestions-answered':
      return { ladder: [0, 20, 40, 60, 80, 100], answer: (step) => ({ value: step }) };
    case 'versions-shown':
      return { ladder: [0, 25, 50, 75, 100], answer: (step) => ({ value: step }) };
    case 'end-of-crm-work': {
      const ids = ['go-live', 'users-trained', 'targets-reached', 'goes-on'];
      return { ladder: [0, 25, 50, 100], answer: (step) => ({ value: ids[step]! }) };
    }
    case 'real-customer-priority': {
      const real = assessment.parameters['customer-priorities']?.find((each) => each.flags);
      return either([real!.id], wrong[question.id]!);
    }
    case 'what-crm-is-here':
      return either(['managing-customers'], wrong[question.id]!);
    case 'figure-to-move':
      return either(Object.keys(metrics), wrong[question.id]!);
  }
  if (question.type !== 'scale') throw new RangeError(`no steps for ${question.id}`);
  const ids = question.options.map(({ id }) => id);
  return { ladder: [0, 25, 50, 75, 100], answer: (step) => ({ value: ids[step]! }) };
}

/** Wrong or right; those who say the same thing take turns. */
function either(right: string[], wrong: string[]): Steps {
  const turns = [inTurn(wrong), inTurn(right)];
  return { ladder: rightOrWrong, answer: (step) => said(turns[step]!()) };
}

/** `unknown` is "I don't know"; what stands in quotes is an answer of one's own. */
function said(text: string): Answer {
  if (text === 'unknown') return { outcome: 'unknown' };
  const own = /^"(.+)"$/.exec(text);
  return { value: own ? { other: own[1]! } : text };
}
