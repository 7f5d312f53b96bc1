import type { Lists } from '../../model/list.ts';
import { workedOut } from '../../model/worked-out.ts';
import type { Question } from '../../questions/index.ts';
import { optionIds } from '../../questions/option.ts';
import { type Plan, pointsOf, ruleFor } from '../plan.ts';
import type { RuleConfig } from '../rules/index.ts';

/** So many whole numbers are tried from the least on. */
const NUMBERS = 200;
/** Of so many options all choices are tried. */
const OPTIONS = 10;

/** By question, for every tally of a plan. */
const pointsIn = workedOut((_plan: Plan) => new Map<string, number[] | null>());

/**
 * The points that one answer to a question can get from its rule in a plan, each once; null where there
 * are very many (shares, several numbers, fractions, tables), or no rule.
 */
export function attainablePoints(plan: Plan, id: string): number[] | null {
  const known = pointsIn(plan);
  const found = known.get(id);
  if (found !== undefined) return found;
  const question = plan.questions.get(id)!;
  const rule = ruleFor(plan.instrument, question);
  const points = rule ? pointsFrom(question, rule, plan.lists) : null;
  known.set(id, points);
  return points;
}

function pointsFrom(question: Question, rule: RuleConfig, lists: Lists): number[] | null {
  const values = valuesOf(question, lists);
  if (values === null) return null;
  const points = values.flatMap((value) => pointsOf(rule, { value }, question, lists) ?? []);
  return [...new Set([...points, ...(rule.unknown === undefined ? [] : [rule.unknown])])];
}

function valuesOf(question: Question, lists: Lists): unknown[] | null {
  switch (question.type) {
    case 'scale':
      return question.options.map(({ id }) => id);
    case 'choice':
      return [...optionIds(question, lists), ...(question.other ? [{ other: '?' }] : [])];
    case 'choices': {
      const ids = optionIds(question, lists);
      if (ids.length > OPTIONS) return null;
      let sets: string[][] = [[]];
      for (const id of ids) sets = sets.flatMap((set) => [set, [...set, id]]);
      const { min, max = ids.length } = question;
      return sets.filter(({ length }) => length >= min && length <= max);
    }
    case 'number': {
      if (question.fields || !question.integer) return null;
      const { min, max = Number.POSITIVE_INFINITY } = question;
      const size = Math.min(NUMBERS, Math.floor(max - min) + 1);
      return Array.from({ length: size }, (_, index) => min + index);
    }
    default:
      return null;
  }
}
