import type { ProposedAction } from '../../model/result.ts';
import { daysFor } from '../effort.ts';
import type { ActionConfig } from '../rubric.ts';
import { conditionResult } from './condition.ts';
import { type Context, described } from './context.ts';

/** An action as proposed: against what, from where to where. */
export function actionResult(
  context: Context,
  { when, changes, each, after: _, ...action }: ActionConfig,
  against: ProposedAction['for'],
): ProposedAction {
  return {
    ...action,
    for: against,
    each: each === undefined ? null : eachOf(context, each),
    changes: aimOf(context, changes),
    when: when === undefined ? null : conditionResult(context, when),
  };
}

function eachOf(
  { reader }: Context,
  { role, hours }: NonNullable<ActionConfig['each']>,
): ProposedAction['each'] {
  const people = reader.headCount(role) ?? null;
  return { role, hours, people, days: people === null ? null : daysFor(hours, people) };
}

function aimOf(
  context: Context,
  { of, atLeast, atMost }: ActionConfig['changes'],
): ProposedAction['changes'] {
  const { name, unit } = described(context, of);
  const aim = atLeast === undefined ? 'at-most' : 'at-least';
  const from = context.scores.readings.get(of)?.value ?? null;
  return { of, name, unit, from, to: atLeast ?? atMost ?? 0, aim };
}
