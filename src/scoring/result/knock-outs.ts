import type { Result } from '../../model/result.ts';
import { looksAt } from '../actions.ts';
import { fires } from '../condition.ts';
import { gradeFor } from '../evidence/evidence.ts';
import { NO_ANSWERS, type Reading } from '../reading.ts';
import { wordsOf } from '../verdict.ts';
import { conditionResult } from './condition.ts';
import type { Context } from './context.ts';

/** Every cap of the rubric, and whether it fired. METHOD section 4, "Knock-outs". */
export function capResults(context: Context): Result['caps'] {
  return context.rubric.caps.map(({ when, ...cap }) => {
    const fired = fires(when, readerOf(context));
    return {
      ...cap,
      fired,
      when: conditionResult(context, when),
      grade: fired ? gradeFor(context, looksAt(when)) : null,
    };
  });
}

/** What the rubric asks for before there is an overall score, and whether it is met. */
export function requirementResults(context: Context): Result['requirements'] {
  const read = readerOf(context);
  return context.rubric.requirements.map((config) => {
    const { id, code, name, unless } = config;
    return {
      ...{ id, code, name, says: wordsOf(config, read).says },
      met: fires(unless, read),
      unless: conditionResult(context, unless),
    };
  });
}

function readerOf({ scores }: Context): (id: string) => Reading {
  return (id) => scores.readings.get(id) ?? NO_ANSWERS;
}
